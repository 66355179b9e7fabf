#!/bin/bash
# docs/commands.md, database.md, words.md, letters.md, forms.md and draft-rules.md say what the code says. To bring them up to date: ./check --accept
cd "$1" || exit 2
[ -x "$2/tests/house/make_documents" ] || { echo "make_documents is not built"; exit 2; }  # else every page would be made empty
wrong=0
for document in commands database words letters forms draft-rules; do
  if [ "${VULNCTL_ACCEPT:-}" = 1 ]; then
    "$2/tests/house/make_documents" $document > docs/$document.md
  elif ! diff -u docs/$document.md <("$2/tests/house/make_documents" $document); then
    echo "docs/$document.md drifted from the code: run ./check --accept and look at the difference"
    wrong=1
  fi
done
exit $wrong
