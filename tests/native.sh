#!/bin/bash
# The native program: published without a warning, alone in its folder, small, soon ready, and word for word what the other program is.
# It is published into artifacts/native unless EMULATOR_PROGRAM names one that is; other scripts run the same one through that variable.
# What it is compared with is the program in artifacts/published, else the one that was built last.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
use_scratch

# Whether a native program can be linked here; what that needs is installed where it may be.
can_link() {
    has_linker && return
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
    { timeout 60 apt-get update -qq && timeout 300 apt-get install -y -qq clang zlib1g-dev; } >/dev/null 2>&1 || true
    has_linker
}
has_linker() { command -v clang >/dev/null && echo '#include <zlib.h>' | clang -E - >/dev/null 2>&1; }

heading 'The native program: dotnet publish'
if [ -z "${EMULATOR_PROGRAM:-}" ]; then
    if ! can_link; then
        skip 'the native program: needs clang and the headers of zlib, and they could not be installed'
        finish; exit 0
    fi
    # A warning is an error there: what trimming or compiling ahead of time may break does not get this far.
    check 'the native program is published without warnings' timeout 900 tests/publish-native.sh
    EMULATOR_PROGRAM=$(native_program)
fi
check 'it is there' test -x "$EMULATOR_PROGRAM"

# serve NAME PROGRAM...: leaves $url and $pid.
serve() {
    local name=$1; shift
    rm -f "$scratch/$name.out"
    "$@" --port 0 >"$scratch/$name.out" 2>"$scratch/$name.err" &
    pid=$!; pids+=("$pid")
    until_true 60 grep -qs '^Chats Emulator ready: ' "$scratch/$name.out" || { fail "$name starts" "$(cat "$scratch/$name.err")"; return 1; }
    url=$(sed -n 's/^Chats Emulator ready: \([^ ]*\).*/\1/p' "$scratch/$name.out")
}
# at_most NAME LIMIT FOUND UNIT
at_most() { if [ "$3" -le "$2" ]; then pass "$1 ($3 $4)"; else fail "$1: at most $2 $4" "$3 $4"; fi; }

heading 'The native program: alone'
mkdir "$scratch/alone"
cp "$EMULATOR_PROGRAM" "$scratch/alone/"
alone=$scratch/alone/$(basename "$EMULATOR_PROGRAM")
at_most 'its size' 60 $(($(stat -c %s "$alone") / 1000000)) MB
# No variables, no .NET: nothing but the file. Processor time, because others may use the machine that tests.
serve alone env -i "$alone"
at_most 'its start' 200 $(($(cut -d' ' -f14,15 "/proc/$pid/stat" | tr ' ' '+') * 1000 / $(getconf CLK_TCK))) 'ms of processor time'
equal 'it answers' 200 "$(curl -sS -o /dev/null -w '%{http_code}' -H 'Authorization: Bearer any-key' "$url/v3/chats")"
# NativeCollector.cs says why. Where the runtime has no such variable any more, that file may go, and this with it.
symbols=$(dirname "$EMULATOR_PROGRAM")/Chats.Emulator.dbg
if [ -f "$symbols" ]; then
    place=$(nm "$symbols" | sed -n 's/ . g_fSuspensionPending$//p')
    equal 'its collector of memory makes way for calls' 1 \
        "$(dd if="/proc/$pid/mem" iflag=skip_bytes skip=$((16#${place:-0})) bs=4 count=1 2>/dev/null | od -An -td4 | tr -d ' ')"
fi
at_most 'its memory after that' 90 $(($(awk '/^VmRSS/ { print $2 }' "/proc/$pid/status") / 1000)) MB
kill "$pid"

# both NAME: what each of the two printed, by tell or by say, is the same to the byte.
both() { if cmp -s "$scratch/native/said" "$scratch/managed/said"; then pass "$1"; else fail "$1" "$(diff "$scratch/managed/said" "$scratch/native/said" | head -20 | cut -c1-300)"; fi; }
# run ARGUMENTS...: both programs, with what they print on either stream, and their exit codes.
run() {
    local name status
    for name in native managed; do
        status=0
        "$scratch/$name/program" "$@" >"$scratch/$name/said" 2>&1 </dev/null || status=$?
        echo "exit code $status" >>"$scratch/$name/said"
    done
}
# call PATH ARGUMENTS...: both programs, asked by curl.
call() {
    local name path=$1; shift
    for name in native managed; do
        curl -sS -m 60 -i -H 'Authorization: Bearer any-key' "$@" -H 'Host: emulator.test' "$(cat "$scratch/$name/url")$path" | sed '/^Date: /d' >"$scratch/$name/said"
    done
}

heading 'The native program: beside the one that dotnet runs'
managed=$ROOT/artifacts/published/Chats.Emulator.dll
[ -f "$managed" ] || managed=$ROOT/src/Emulator/bin/Debug/net10.0/Chats.Emulator.dll
mkdir "$scratch/native" "$scratch/managed"
printf '#!/bin/bash\nexec "%s" "$@"\n' "$EMULATOR_PROGRAM" >"$scratch/native/program"
printf '#!/bin/bash\nexec dotnet "%s" "$@"\n' "$managed" >"$scratch/managed/program"
chmod +x "$scratch"/*/program
for name in native managed; do
    serve $name "$scratch/$name/program" --public-url http://emulator.test --scenario scenarios/two-lines.yaml
    echo "$url" >"$scratch/$name/url"
done

for verb in '' serve exec test validate schema health; do run $verb --help; both "$verb --help"; done
run schema; both 'the schema'
run validate tests/ten-mistakes.yaml; both 'mistakes in a scenario'
run serve --prot 1; both 'a misspelt option'
for path in openapi.json rules operations fidelity coverage 'state' 'journal?stats=1' no-such-path; do call "/_emulator/$path"; both "GET /_emulator/$path"; done
call /v3/chats -d '{"from": '; both 'JSON that breaks off'
call /v3/chats -d '{"from": 5}'; both 'JSON of another type'
call /_emulator/clock/advance -H 'Content-Type: application/json' -d '{"by": []}'; both 'the same for the control plane'
call /_emulator/faults/x -X PUT -H 'Content-Type: application/json' -d '{"on": "createChat", "then": {"dripp": 1}}'; both 'a misspelt fault'
# Names and places come from a library with data for each language.
for locale in $(sed -n '/"locale"/,/]/s/^ *"\([a-z]\{2,3\}\(_[A-Za-z_]*\)\{0,1\}\)",\{0,1\}$/\1/p' scenarios/scenario.schema.json); do
    printf '%s\n' 'version: 1' 'seed: 7' 'clock: { mode: manual }' 'lines: [ { number: "+12025550100" } ]' \
        "generate: { chats: 60, groups: 0.3, messages: { min: 1, max: 5 }, emails: 0.4, locale: $locale }" >"$scratch/scenario.yaml"
    call /_emulator/scenario -X PUT -H 'Content-Type: application/yaml' --data-binary @"$scratch/scenario.yaml"
    call /_emulator/scenario/current
    check "a world in $locale is exported" grep -q '^chats:' "$scratch/native/said"
    both "a world in $locale"
done

finish
