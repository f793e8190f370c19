#!/bin/bash
# Runs the tests that use the official npm SDK as a real client; without Node one skipped test says so.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
cd "$ROOT/tests/Emulator.Sdk"

heading 'SDK: npm ci'
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    skip 'SDK tests: Node is not installed'
    finish; exit 0
fi
check 'npm ci installs the SDK' npm ci --no-audit --no-fund --loglevel=error

heading 'SDK: node --test'
report=$(mktemp)
status=0
node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination="$report" || status=$?
counter() { sed -n "s/^# $1 \([0-9]*\)$/\1/p" "$report" | tail -1; }
failed=$(($(counter fail) + $(counter cancelled)))
add "$(counter pass)" $failed $(($(counter skipped) + $(counter todo)))
rm -f "$report"
[ $status -eq 0 ] || [ $failed -gt 0 ] || fail 'node --test' "exit status $status"

finish
