#!/bin/bash
# Every C++ file is as clang-format leaves it.
cd "$1" || exit 2
tool=$(command -v clang-format-16 || command -v clang-format) || { echo "clang-format is not installed"; exit 2; }
find lib apps tests bench tools -name '*.cpp' -o -name '*.h' | xargs "$tool" --dry-run -Werror --style=file
