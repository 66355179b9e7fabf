# Sourced by ./demo and ./check: installs what is missing of tools/packages.
# ensure_packages build|check
ensure_packages() {
  local wanted missing=() package
  wanted=$(awk -v all="$1" '$1 == "build" || (all == "check" && $1 == "check") {print $2}' tools/packages)
  if ! command -v dpkg-query >/dev/null; then
    for package in g++ cmake ninja; do command -v "$package" >/dev/null || missing+=("$package"); done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "This system has no apt. Install what these packages of Debian 12 hold, then run this again:" >&2
    echo $wanted | fold -s -w 76 | sed 's/^/  /' >&2
    return 1
  fi
  for package in $wanted; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing: ${missing[*]}" >&2
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Neither root nor sudo. As root, run:  apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  if ! command -v apt-get >/dev/null; then
    echo "This system has no apt-get. Install these packages, then run this again:  ${missing[*]}" >&2
    return 1
  fi
  "${as_root[@]}" apt-get update -q >&2 &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${missing[@]}" >&2
}

# quietly LOG command...: runs it, and shows what it printed only if it fails.
quietly() {
  local log=$1
  shift
  "$@" >"$log" 2>&1 || { tail -60 "$log" >&2; return 1; }
}
