#!/bin/bash
# chats-emulator test: exit codes, messages, reports, what the application finds, and signals.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
scratch=$(mktemp -d)
trap 'kill "${pid:-}" 2>/dev/null || true; rm -rf "$scratch"' EXIT

get_program

# runs NAME CODE ARGUMENTS...: leaves what was printed in $out and $err.
runs() {
    local name=$1 code=$2 status=0; shift 2
    timeout 120 "${program[@]}" test "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || status=$?
    out=$(cat "$scratch/out") err=$(cat "$scratch/err")
    if [ "$code" = "$status" ]; then pass "$name"; else fail "$name" "expected exit code $code, found $status
$out
$err"; fi
}

# A person writes, and nobody answers: what a world alone can show.
cat >"$scratch/quiet.test.yaml" <<'YAML'
version: 1
scenario:
  version: 1
  lines: [ { number: "+12025550100" } ]
  contacts: [ { handle: "+14155550123", name: Maya } ]
tests:
  - name: Maya is heard
    steps:
      - { as: Maya, say: "Is anybody there?", to: "+12025550100" }
      - expect_no: { message: any, for: 100ms }
  - name: Maya is answered
    steps:
      - { as: Maya, say: "Hello", to: "+12025550100" }
      - expect: { message: { contains: "Hi" }, within: 300ms }
YAML

heading 'test: wrong usage'
runs 'no file' 2
runs 'an unknown option' 2 "$scratch/quiet.test.yaml" --fliter x
contains 'is told which was meant' "did you mean '--filter'?" "$err"
runs 'a misspelt option of the emulator' 2 "$scratch/quiet.test.yaml" --scenaro x
contains 'is told which was meant' "did you mean '--scenario'?" "$err"
runs 'a report as an option of its own' 2 "$scratch/quiet.test.yaml" --html "$scratch/report.html"
contains 'is told how to write it' "Unknown option '--html'; write --report html=…" "$err"
contains 'and where help is' 'Try --help.' "$err"
runs 'and so is what is said of the application' 2 "$scratch/quiet.test.yaml" --url=http://localhost:5000
contains 'with its key' "Unknown option '--url=http://localhost:5000'; write --app url=…" "$err"
runs 'a filter that leaves nothing' 2 "$scratch/quiet.test.yaml" --filter zebra
contains 'names some of the tests' 'Maya is heard' "$err"
runs 'several slips' 2 "$scratch/quiet.test.yaml" --app webhok=/x --report junt=a.xml --report "html=$scratch" --pass-at-least 3
contains 'are told at once: an unknown key' "'webhok'" "$err"
contains 'an unknown report' "did you mean 'junit'?" "$err"
contains 'a report that cannot be written' "--report html=$scratch:" "$err"
contains 'more passes than runs' '--repeat 10 --pass-at-least 8' "$err"
runs 'a command that is not there' 2 "$scratch/quiet.test.yaml" -- no-such-command
contains 'is named' "'no-such-command'" "$err"
printf 'version: 1\ntests:\n  - name: x\n    steps: [ { expct: { message: any } } ]\n' >"$scratch/invalid.yaml"
runs 'an invalid file' 3 "$scratch/invalid.yaml"
contains 'is told by place' 'invalid.yaml:4:' "$err"
echo hello >"$scratch/words"
runs 'recorded words that are none' 3 "$scratch/quiet.test.yaml" --replay-words "$scratch/words"
contains 'says where' "$scratch/words:1:1" "$err"
runs 'words that cannot be recorded there' 2 "$scratch/quiet.test.yaml" --record-words "$scratch"
runs 'an emulator that is not there' 1 "$scratch/quiet.test.yaml" --emulator http://127.0.0.1:9
contains 'is named' 'http://127.0.0.1:9' "$err"

heading 'test: verdicts and reports'
runs 'what passes' 0 "$scratch/quiet.test.yaml" --filter heard
contains 'is one line' '1 passed in' "$out"
reports="--report junit=$scratch/r/t.xml --report html=$scratch/r/t.html --report md=$scratch/r/t.md"
runs 'what fails' 5 "$scratch/quiet.test.yaml" --seed 7 $reports
contains 'is told with its place' 'quiet.test.yaml:14:' "$out"
contains 'the transcript' '"Hello"' "$out"
contains 'the seed' 'seed 7' "$out"
contains 'and the command for just this test' "--filter '$scratch/quiet.test.yaml: Maya is answered' --seed 7" "$out"
check 'JUnit is written' grep -q '<failure' "$scratch/r/t.xml"
check 'HTML is written' grep -q 'Maya is answered' "$scratch/r/t.html"
check 'Markdown is written' grep -q '1 failed, 1 passed' "$scratch/r/t.md"
again=$(sed -n 's/^ *chats-emulator test //p' "$scratch/out")
status=0; eval "\"\${program[@]}\" test $again" >"$scratch/out" 2>&1 </dev/null || status=$?
equal 'that command does the same' '5 1 failed' "$status $(grep -o '^1 failed' "$scratch/out")"
runs 'the first that fails can be the last' 5 "$scratch/quiet.test.yaml" "$scratch/quiet.test.yaml" --fail-fast --filter answered
runs 'repetitions' 0 "$scratch/quiet.test.yaml" --filter heard --repeat 2 --verbose
contains 'are counted' '#2' "$out"

heading 'test: the application'
app='--app url=http://127.0.0.1:9 --app ready=/ --app start_timeout=5s --app webhook=/hooks'
runs 'one that dies before it is ready' 1 "$scratch/quiet.test.yaml" --filter heard $app -- sh -c 'echo "no module x" >&2; exit 3'
contains 'is told with its exit code' 'exit code 3' "$out"
contains 'and what it printed' 'no module x' "$out"
runs 'what it finds' 1 "$scratch/quiet.test.yaml" --filter heard $app --verbose -- sh -c 'echo "$LINQ_API_V3_BASE_URL|$LINQ_API_V3_API_KEY|$CHATS_EMULATOR_URL|$LINQ_WEBHOOK_SECRET"'
url=$(sed -n 's/.*|\(http[^|]*\)|whsec_.*/\1/p' "$scratch/out" | head -1)
contains 'is base URL, key, address and secret' "$url/api/partner|any-key|$url|whsec_" "$out"

heading 'test: signals'
# A shell starts what it puts in the background with INT ignored; the interpreter between gives it back.
interrupted() {
    local status=0
    rm -f "$scratch/r/t.xml" "$scratch/ended"
    python3 -c 'import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execvp(sys.argv[1], sys.argv[1:])' \
        "${program[@]}" test "$scratch/quiet.test.yaml" --verbose --app ready=http://127.0.0.1:9/ --report "junit=$scratch/r/t.xml" \
        -- bash -c "trap 'echo bye >$scratch/ended; kill \$!; exit 0' TERM; sleep 60 & echo up; wait" >"$scratch/out" 2>"$scratch/err" </dev/null &
    pid=$!
    until_true 30 grep -q '| up' "$scratch/out" || { fail 'the application starts' "$(cat "$scratch/out" "$scratch/err")"; return; }
    kill "-$1" "$pid"
    wait "$pid" || status=$?
    equal "SIG$1 ends the run with $2" "$2" "$status"
    check 'the application is asked to end' test -f "$scratch/ended"
    check 'the reports are written' grep -q '<testsuites' "$scratch/r/t.xml"
    contains 'and the last line says so' interrupted "$(tail -1 "$scratch/out")"
}
if command -v python3 >/dev/null; then interrupted INT 130; interrupted TERM 143; else skip 'signals: needs python3'; fi

heading 'test: an emulator that runs already'
"${program[@]}" serve --port 0 --control-token secret >"$scratch/serve" 2>&1 </dev/null &
pid=$!
until_true 30 grep -qo 'http://\(localhost\|127.0.0.1\):[0-9][0-9]*' "$scratch/serve" || fail 'the emulator starts' "$(cat "$scratch/serve")"
url=$(grep -o 'http://\(localhost\|127.0.0.1\):[0-9][0-9]*' "$scratch/serve" | head -1)
runs 'without its control token' 1 "$scratch/quiet.test.yaml" --emulator "$url"
contains 'is told what is missing' '--control-token' "$err"
runs 'with it' 0 "$scratch/quiet.test.yaml" --filter heard --emulator "$url" --control-token secret
equal 'no world stays behind' 1 "$(curl -s -H 'X-Emulator-Control-Token: secret' "$url/_emulator/worlds" | grep -o '"name"' | wc -l)"

finish
