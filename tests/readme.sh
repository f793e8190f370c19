#!/bin/bash
# What the README shows is what happens: its commands run as they stand there, on a port of their own.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
scratch=$(mktemp -d)
trap 'kill "${pid:-}" 2>/dev/null || true; rm -rf "$scratch"' EXIT

heading 'README'
dll=${EMULATOR_DLL:-$ROOT/src/Emulator/bin/Debug/net10.0/Chats.Emulator.dll}
[ -f "$dll" ] || dotnet build src/Emulator -v quiet >/dev/null

# block LANGUAGE N: the N-th fenced block of a language, pointed at our port.
block() {
    awk -v language="$1" -v n="$2" '
        $0 == "```" language && !inside { count++; inside = 1; next }
        $0 == "```" { inside = 0 }
        inside && count == n' README.md | sed "s#http://localhost:4010#${url:-}#g"
}

# block_with LANGUAGE PART: the first block of a language that holds a text.
block_with() {
    local n=1 text
    while text=$(block "$1" $n) && [ -n "$text" ]; do
        case $text in *"$2"*) printf '%s\n' "$text"; return ;; esac
        n=$((n + 1))
    done
    return 1
}

dotnet "$dll" --port 0 >"$scratch/out" 2>"$scratch/err" &
pid=$!
check 'the emulator starts' until_true 30 grep -q '^Chats Emulator ready: ' "$scratch/out"
url=$(sed -n 's/^Chats Emulator ready: \([^ ]*\).*/\1/p' "$scratch/out")

equal 'the first call answers what the README shows, to the byte' "$(block json 1)" "$(bash -c "$(block_with bash '/v3/chats')")"

accepted=$(block_with bash '/v3/chats' | sed 's/+1 (415) 555-0123/+14155550123/')
contains 'with the number mended it is accepted' '"delivery_status":"pending"' "$(bash -c "$accepted")"
delivered() { curl -s "$url/_emulator/state" | grep -q '"delivery_status": "\(delivered\|read\)"' && curl -s "$url/_emulator/events" | grep -q message.delivered; }
check 'and is delivered' until_true 5 delivered

clock=$(bash -c "$(block_with bash 'clock/advance')")
contains 'the clock stops' '"mode":"manual"' "$clock"
contains 'the clock advances' '"ran":' "$clock"

contains 'the fault is put in place' '"name":"lost-answer"' "$(bash -c "$(block_with bash 'faults/lost-answer')")"
check 'and loses the first answer' bash -c "! ( $accepted )"
contains 'but not the second' '"delivery_status":"pending"' "$(bash -c "$accepted")"

contains 'the other person writes' '"message_id":' "$(bash -c "$(block_with bash '/_emulator/contacts/')")"
webhooks=$(bash -c "$(block_with bash 'webhook-subscriptions')")
contains 'a subscription tells its secret' '"signing_secret":"whsec_' "$webhooks"
contains 'and the deliveries can be listed' '"deliveries":' "$webhooks"

commands=$(block_with bash 'validate scenarios')
contains 'the scenario is valid' 'valid' "$(bash -c "$(head -1 <<<"$commands")")"

if command -v node >/dev/null && [ -d tests/Emulator.Sdk/node_modules/@linqapp/sdk ]; then
    block ts 1 >tests/Emulator.Sdk/readme-snippet.mjs
    sent=$(cd tests/Emulator.Sdk && node readme-snippet.mjs) || sent="exit status $?"
    rm -f tests/Emulator.Sdk/readme-snippet.mjs
    contains 'the TypeScript snippet runs' '+14155550123' "$sent"
else
    skip 'the TypeScript snippet: needs Node and the SDK (tests/Emulator.Sdk/run.sh installs it)'
fi

finish
