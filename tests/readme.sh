#!/bin/bash
# What the README and the other pages show is what happens: their commands run as they stand there, on a port of their own.
# Their C# is held by tests/Emulator.Tests/Docs/SnippetTests.cs.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
. "$ROOT/tests/Snippets/blocks.sh"
. "$ROOT/tests/Snippets/pages.sh"
. "$ROOT/tests/Snippets/signatures.sh"
. "$ROOT/tests/Snippets/quickstart.sh"
cd "$ROOT"
use_scratch

heading 'README'
get_program

"${program[@]}" --port 0 >"$scratch/out" 2>"$scratch/err" &
pids+=("$!")
check 'the emulator starts' until_true 30 grep -q '^Chats Emulator ready: ' "$scratch/out"
url=$(sed -n 's/^Chats Emulator ready: \([^ ]*\).*/\1/p' "$scratch/out")

equal 'the first call answers what the README shows, to the byte' "$(block README.md json 1)" "$(bash -c "$(block_with README.md bash '/v3/chats')")"

accepted=$(block_with README.md bash '/v3/chats' | sed 's/+1 (415) 555-0123/+14155550123/')
contains 'with the number mended it is accepted' '"delivery_status":"pending"' "$(bash -c "$accepted")"
delivered() { curl -s "$url/_emulator/state" | grep -q '"delivery_status": "\(delivered\|read\)"' && curl -s "$url/_emulator/events" | grep -q message.delivered; }
check 'and is delivered' until_true 5 delivered

page=docs/faults.md
contains 'the fault is put in place' '"name":"lost-answer"' "$(bash -c "$(block_with $page bash 'faults/lost-answer')")"
check 'and loses the first answer' bash -c "! ( $accepted )"
contains 'but not the second' '"delivery_status":"pending"' "$(bash -c "$accepted")"

if command -v node >/dev/null && [ -d tests/Emulator.Sdk/node_modules/@linqapp/sdk ]; then
    block docs/quickstart/typescript.md ts 1 >tests/Emulator.Sdk/readme-snippet.mjs
    sent=$(cd tests/Emulator.Sdk && node readme-snippet.mjs) || sent="exit status $?"
    rm -f tests/Emulator.Sdk/readme-snippet.mjs
    contains 'the TypeScript snippet runs' '+14155550123' "$sent"
else
    skip 'the TypeScript snippet: needs Node and the SDK (tests/Emulator.Sdk/run.sh installs it)'
fi

heading 'Quickstarts'
first_webhook node docs/quickstart/receiver.mjs
first_webhook python3 docs/quickstart/receiver.py
cookbook
signatures

# A folder as the pages suppose it, in which they may write.
work=$scratch/work
mkdir -p "$work/tests"
cp -r scenarios "$work/"
cp scenarios/inbound.yaml "$work/tests/shop.yaml"
cp scenarios/two-lines.yaml "$work/my.yaml"
# Packages are made by .ci/run, once; here the page's command does nothing.
printf '#!/bin/sh\n' >"$work/tests/pack.sh" && chmod +x "$work/tests/pack.sh"
export DOTNET CURL EMULATOR_PROGRAM=${program[-1]}
DOTNET=$(command -v dotnet) CURL=$(command -v curl)
if command -v python3 >/dev/null; then
    python3 tests/Snippets/receiver.py >"$scratch/receiver" & pids+=("$!")
    check 'a receiver of webhooks starts' until_true 10 test -s "$scratch/receiver"
    receiver=http://127.0.0.1:$(cat "$scratch/receiver")
    for file in README.md docs/*.md docs/quickstart/*.md src/*/README.md; do page "$file"; done
else
    skip 'the commands of all pages: a receiver of webhooks needs python3'
fi

finish
