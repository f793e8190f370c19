#!/bin/bash
# chats-emulator exec: what the command finds, whose exit code it is, which signals reach it, and what is printed where.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
scratch=$(mktemp -d)
trap 'kill "${pid:-}" 2>/dev/null || true; rm -rf "$scratch"' EXIT

get_program

# runs NAME CODE ARGUMENTS...: leaves what was printed in $out and $err.
runs() {
    local name=$1 code=$2 status=0; shift 2
    timeout 60 "${program[@]}" exec "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || status=$?
    out=$(cat "$scratch/out") err=$(cat "$scratch/err")
    equal "$name" "$code" "$status"
}

heading 'exec: what the command finds'
runs 'the command runs' 0 -- sh -c 'echo "$LINQ_API_V3_BASE_URL $LINQ_API_V3_API_KEY $CHATS_EMULATOR_URL"'
url=${out##* }
equal 'and finds base URL, key and address' "$url/api/partner any-key $url" "$out"
equal 'stderr has one line that says the address' "Chats Emulator: $url" "$err"
check 'the emulator is gone afterwards' bash -c "! curl -s -m 5 '$url/livez'"
call='curl -s -o /dev/null -w "%{http_code}" -H "Authorization: Bearer $LINQ_API_V3_API_KEY" $LINQ_API_V3_BASE_URL/v3/chats'
runs 'with strict keys' 0 --scenario scenarios/two-lines.yaml -- sh -c "$call"
equal 'the key is one that works' 200 "$out"
runs 'with a control token' 0 --control-token secret -- sh -c 'curl -s -o /dev/null -w "%{http_code}" -H "X-Emulator-Control-Token: $CHATS_EMULATOR_CONTROL_TOKEN" $CHATS_EMULATOR_URL/_emulator/clock'
equal 'the command is told it' 200 "$out"
HTTP_PROXY=http://127.0.0.1:9 http_proxy=http://127.0.0.1:9 NO_PROXY=example.com no_proxy='' runs 'behind a proxy' 0 -- sh -c "$call; echo; echo \$NO_PROXY; echo \$no_proxy"
equal 'the command goes past it to the emulator, and to whatever it went past before' '200
example.com,localhost,127.0.0.1,::1
localhost,127.0.0.1,::1' "$out"
runs 'listening on all interfaces' 0 --urls http://*:0 -- sh -c "$call"
equal 'the address is one that leads there' 200 "$out"
runs 'arguments' 0 -- printf '%s|' a 'b c' -- --port @x -s ''
equal 'arrive as they are' 'a|b c|--|--port|@x|-s||' "$out"
equal 'input is the command'"'"'s' given "$(echo given | "${program[@]}" exec -- cat 2>/dev/null)"

heading 'exec: exit codes'
runs 'the command'"'"'s own' 7 -- sh -c 'exit 7'
runs 'a command that died of a signal' 137 -- sh -c 'kill -9 $$'
runs 'a command that is not there' 127 -- no-such-command
contains 'is named' "'no-such-command'" "$err"
runs 'a file that cannot be run' 126 -- ./README.md
contains 'is named with the reason' "'./README.md' cannot be run: Permission denied" "$err"
runs 'no command' 2
runs 'an unknown option' 2 --no-such-option -- true
runs 'a misspelt option' 2 --prot 3 -- true
contains 'is told which was meant' "did you mean '--port'?" "$err"
runs 'a command that is not behind --' 2 echo --max-worlds 3
contains 'is told how' 'exec [options] -- COMMAND' "$err"
runs 'an invalid scenario' 3 --scenario tests/ten-mistakes.yaml -- touch "$scratch/ran"
check 'and the command never ran' test ! -e "$scratch/ran"

heading 'exec: signals'
# signalled SIGNAL: a command that takes it, calls the emulator once more, and ends with 9.
signalled() {
    local status=0
    rm -f "$scratch/out"
    # It waits for a job: a trap that interrupts 'read -t' is broken off itself once the time of that is up.
    # A shell starts what it puts in the background with INT ignored; the interpreter between gives it back.
    python3 -c 'import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execvp(sys.argv[1], sys.argv[1:])' \
        "${program[@]}" exec -- bash -c "trap 'kill \$!; echo \$($call); exit 9' $1; sleep 60 & echo up; wait" >"$scratch/out" 2>"$scratch/err" </dev/null &
    pid=$!
    until_true 20 grep -q up "$scratch/out" || { fail 'the command starts' "$(cat "$scratch/err")"; return; }
    kill "-$1" "$pid"
    wait "$pid" || status=$?
    equal "SIG$1 reaches the command, whose exit code counts" 9 "$status"
    equal 'and the emulator answers until it ends' 200 "$(tail -1 "$scratch/out")"
}
if command -v python3 >/dev/null; then signalled TERM; signalled INT; else skip 'signals: needs python3'; fi

heading 'exec: programs'
if command -v node >/dev/null && [ -d tests/Emulator.Sdk/node_modules/@linqapp/sdk ]; then
    runs 'a program on the npm SDK needs no other setting' 0 -- node tests/Emulator.Sdk/order.mjs
    equal 'and prints what it prints' 'sent to +12025550100, +14155550123' "$out"
else
    skip 'a program on the npm SDK: needs Node and the SDK (tests/Emulator.Sdk/run.sh installs it)'
fi

finish
