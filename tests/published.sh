#!/bin/bash
# The program as it is shipped, in a process of its own: every control operation is called once, and what only a process can meet is tried.
# It is published into artifacts/published unless EMULATOR_PROGRAM names one that is, native or not.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
scratch=$(mktemp -d)
trap 'kill "${pid:-}" 2>/dev/null || true; rm -rf "$scratch"' EXIT

if [ -z "${EMULATOR_PROGRAM:-}" ]; then
    heading 'dotnet publish'
    export EMULATOR_PROGRAM=$ROOT/artifacts/published/Chats.Emulator.dll
    check 'the program is published' timeout 600 dotnet publish src/Emulator -c Release -nr:false -v quiet --nologo -p:RunAnalyzers=false -o "$(dirname "$EMULATOR_PROGRAM")"
fi
get_program

heading "The published program (${EMULATOR_PROGRAM##*/}): every control operation"
timeout 600 dotnet test tests/Emulator.ApiTests -nr:false --filter FullyQualifiedName~ShippedProgramTests --logger trx --results-directory "$scratch/results" || true
add_trx "$scratch/results"

# serve ARGUMENTS...: leaves the address in $url.
serve() {
    rm -f "$scratch/out"
    "${program[@]}" --port 0 "$@" >"$scratch/out" 2>"$scratch/err" &
    pid=$!
    until_true 60 grep -q '^Chats Emulator ready: ' "$scratch/out" || { fail 'the program starts' "$(cat "$scratch/err")"; return; }
    url=$(sed -n 's/^Chats Emulator ready: \([^ ]*\).*/\1/p' "$scratch/out")
}
stop() { kill "$pid"; wait "$pid" || true; }
status() { curl -s -m 60 -o "$scratch/body" -w '%{http_code}' "$@" || true; }

heading 'The published program: probes'
serve
for path in / /livez /readyz /_emulator/health /_emulator/clock /_emulator/openapi.json; do
    equal "HEAD $path" 200 "$(status -I "$url$path")"
done
equal "HEAD of the vendor's is what the vendor says" 405 "$(status -I -H 'Authorization: Bearer any-key' "$url/v3/chats")"
stop

heading 'The published program: out of memory'
# The files may take more than the process has: an upload that does not fit is refused, and the next call is answered.
# In hexadecimal; the native program takes no 0x before it.
DOTNET_GCHeapHardLimit=5000000 serve
size=100000000
curl -s -m 60 -H 'Authorization: Bearer any-key' -H 'Content-Type: application/json' "$url/v3/attachments" \
    -d "{\"filename\":\"big.mp4\",\"content_type\":\"video/mp4\",\"size_bytes\":$size}" >"$scratch/reserved" || true
truncate -s $size "$scratch/big.mp4"
upload=$(sed -n 's/.*"upload_url":"\([^"]*\)".*/\1/p' "$scratch/reserved")
contains 'a file is reserved' '/uploads/attachments/' "$upload"
equal 'an upload the process has no memory for is refused' 507 "$(status -H 'Content-Type: video/mp4' -H 'Expect:' -T "$scratch/big.mp4" "$upload")"
contains 'in the XML of the storage' '<Code>InsufficientStorage</Code>' "$(cat "$scratch/body")"
equal 'and the program goes on' 200 "$(status -H 'Authorization: Bearer any-key' "$url/v3/chats")"
stop

finish
