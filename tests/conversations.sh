#!/bin/bash
# Runs the recipes of docs/qa.md and the examples of scenarios/tests with the bot of the samples, on the official SDK.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"

heading 'Conversation tests'
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    skip 'conversation tests: Node is not installed'
    finish; exit 0
fi
dll=${EMULATOR_DLL:-$ROOT/src/Emulator/bin/Debug/net10.0/Chats.Emulator.dll}
[ -f "$dll" ] || dotnet build src/Emulator -v quiet >/dev/null
check 'the bot installs the SDK' npm ci --prefix samples/bakery-bot --no-audit --no-fund --loglevel=error

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
port=$(node -e "const s = require('net').createServer().listen(0, () => { console.log(s.address().port); s.close(); })")

# run FOLDER: all tests in it, with a fresh bot.
run() {
    local status=0
    env PORT="$port" dotnet "$dll" test "$1" --app "url=http://localhost:$port" --report "junit=$scratch/junit.xml" --report "html=$scratch/report.html" \
        -- node samples/bakery-bot/bot.mjs >"$scratch/out" 2>&1 || status=$?
    add "$(grep -c '<testcase ' "$scratch/junit.xml")" 0 0
    if [ "$status" -eq 0 ]; then pass "all of $1"; else fail "all of $1" "exit status $status: $(tail -60 "$scratch/out")"; fi
}
run docs/qa
run scenarios/tests

finish
