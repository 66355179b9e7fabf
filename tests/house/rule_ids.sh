#!/bin/bash
# Every rule that an export names can be shown.
cd "$1" || exit 2
vulnctl=$2/apps/vulnctl/vulnctl
[ -x "$vulnctl" ] || exit 2
faults=0
for id in $(grep -oE '^!.* \[[a-z.-]+\]$' tests/cli/export.t | sed 's/.*\[\(.*\)\]/\1/' | sort -u); do
    "$vulnctl" --store none.db rules show "$id" > /dev/null || faults=1
done
exit $faults
