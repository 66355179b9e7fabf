#!/bin/bash
# Nothing in the sources is left unfinished by its own words.
cd "$1" || exit 2
! grep -rnIE '\b(TODO|FIXME|XXX|HACK)\b' lib apps tests bench tools templates docs --exclude=words.sh
