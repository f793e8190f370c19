#!/bin/bash
# Runs the recipes of docs/qa.md and the examples of scenarios/tests with the bot of the samples, on the official SDK; the examples with
# the one in .NET as well.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"

heading 'Conversation tests'
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    skip 'conversation tests: Node is not installed'
    finish; exit 0
fi
get_program
check 'the bot installs the SDK' npm ci --prefix samples/bakery-bot --no-audit --no-fund --loglevel=error
check 'the bot in .NET is built' dotnet build samples/bakery-bot-dotnet -c Release -nologo -v quiet
node_bot=(node samples/bakery-bot/bot.mjs)
dotnet_bot=(dotnet samples/bakery-bot-dotnet/bin/Release/net10.0/BakeryBot.dll)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# run NAME FOLDER BOT...: all tests in it, with a fresh bot; what was seen goes into files of that name.
run() {
    local name=$1 folder=$2 port; shift 2
    port=$(node -e "const s = require('net').createServer().listen(0, () => { console.log(s.address().port); s.close(); })")
    env PORT="$port" "${program[@]}" test "$folder" --app "url=http://localhost:$port" \
        --report "junit=$scratch/$name.xml" --report "html=$scratch/$name.html" -- "$@" >"$scratch/$name.out" 2>&1
}
# verdict NAME FOLDER STATUS
verdict() {
    local all bad
    all=$(grep -c '<testcase ' "$scratch/$1.xml") bad=$(grep -cE '<(failure|error) ' "$scratch/$1.xml") || true
    add $((all - bad)) "$bad" 0
    if [ "$3" -eq 0 ]; then pass "all of $2"; else fail "all of $2" "exit status $3: $(tail -60 "$scratch/$1.out")"; fi
}
# Most of the time is the world's, which passes as the machine's does; so all go side by side.
run recipes docs/qa "${node_bot[@]}" & recipes=$!
run examples scenarios/tests "${node_bot[@]}" & examples=$!
run dotnet scenarios/tests "${dotnet_bot[@]}" & dotnet=$!
status=0; wait $recipes || status=$?
verdict recipes docs/qa $status
status=0; wait $examples || status=$?
verdict examples scenarios/tests $status
status=0; wait $dotnet || status=$?
verdict dotnet 'scenarios/tests with the bot in .NET' $status

finish
