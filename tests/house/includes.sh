#!/bin/bash
# The direction of dependency: base -> model -> {rules, store, formats, render, stats} -> ops -> apps. Rooms in braces do not know
# each other.
cd "$1" || exit 2
declare -A may=(
  [base]="base"
  [model]="base model"
  [rules]="base model rules"
  [store]="base model store"
  [formats]="base model formats"
  [render]="base model render"
  [stats]="base model stats"
  [ops]="base model rules store formats render stats ops"
)
wrong=0
for room in "${!may[@]}"; do
  while IFS=: read -r file line included; do
    target=${included#*\"}; target=${target%%/*}
    [[ " ${may[$room]} " == *" $target "* ]] && continue
    echo "$file:$line: lib/$room may not include $target/"
    wrong=1
  done < <(grep -rnE '^#include "[a-z]+/' "lib/$room" --include='*.h' --include='*.cpp' | sed -E 's/^([^:]+):([0-9]+):#include (".*)$/\1:\2:\3/')
done
for room in "${!may[@]}"; do
  while IFS=: read -r file line rest; do
    echo "$file:$line: nothing in lib prints, reads the environment or asks the clock"
    wrong=1
  done < <(grep -rnE 'std::cout|std::cerr|printf\(|getenv|system_clock|<iostream>' "lib/$room" --include='*.h' --include='*.cpp')
done
while IFS=: read -r file line rest; do
  echo "$file:$line: SQL stands behind lib/store"
  wrong=1
done < <(grep -rnE 'SQLiteCpp|sqlite3' lib apps --include='*.h' --include='*.cpp' | grep -v '^lib/store/')
exit $wrong
