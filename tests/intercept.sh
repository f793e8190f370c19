#!/bin/bash
# chats-emulator exec --intercept: programs with the vendor's address written into them, and all that must not be touched.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
use_scratch
get_program
clients=$ROOT/tests/Intercept

# What a run puts into the folder for temporary files is all there is in this one.
temp=$scratch/temp
mkdir "$temp"
export TMPDIR=$temp
unset HTTPS_PROXY https_proxy HTTP_PROXY http_proxy ALL_PROXY all_proxy NO_PROXY no_proxy NODE_OPTIONS

# runs NAME CODE ARGUMENTS...: leaves what was printed in $out and $err.
runs() {
    local name=$1 code=$2 status=0; shift 2
    timeout 60 "${program[@]}" exec --intercept "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || status=$?
    out=$(cat "$scratch/out") err=$(cat "$scratch/err")
    equal "$name" "$code" "$status"
}
# reaches NAME COMMAND...: prints what a list of chats is told by.
reaches() {
    local name=$1; shift
    runs "$name" 0 -- "$@"
    equal 'and finds chats' '200 chats,next_cursor' "$out"
}
# What .NET itself puts there is not ours.
left() { ls "$temp" | grep '^chats-emulator' || true; }
nothing_left() { equal 'nothing is left of it' '' "$(left)"; }

heading 'exec --intercept: programs as they are'
cp -r "$clients" "$scratch/clients"
if command -v node >/dev/null && command -v npm >/dev/null; then
    if (cd "$scratch/clients" && timeout 120 npm install --no-audit --no-fund --loglevel=error) >"$scratch/npm" 2>&1; then
        nodes=("$(command -v node)" "$scratch/clients/node_modules/.bin/node")
        sed "s/'axios'/'axios-without-tunnel'/" "$clients/axios.mjs" >"$scratch/clients/axios-old.mjs"
    else
        skip "axios, and Node 24: npm cannot install them ($(tail -1 "$scratch/npm" | cut -c1-100))"
        nodes=("$(command -v node)")
    fi
    for node in "${nodes[@]}"; do
        version=$("$node" --version)
        reaches "fetch, Node $version" "$node" "$scratch/clients/fetch.mjs"
        runs "https.request, Node $version" 0 -- "$node" "$clients/https.cjs"
        equal 'and is shown the certificate of the host it named' '200 api.linqapp.com' "$out"
        [ ${#nodes[@]} -gt 1 ] || continue
        reaches "axios, Node $version" "$node" "$scratch/clients/axios.mjs"
        reaches "axios of before it made tunnels, Node $version" "$node" "$scratch/clients/axios-old.mjs"
    done
    NODE_OPTIONS='--title=kept' runs 'NODE_OPTIONS that are set already' 0 -- node -p process.title
    equal 'are kept' kept "$out"
else
    skip 'fetch, https.request and axios: Node is not installed'
fi
if command -v python3 >/dev/null; then
    reaches 'urllib' python3 "$clients/urllib_client.py"
    if python3 -c 'import requests' 2>/dev/null; then
        runs 'requests' 0 -- python3 "$clients/requests_client.py"
        equal 'finds chats, by https and by http' '200 chats,next_cursor
200 chats,next_cursor' "$out"
    else
        skip 'requests: it is not installed'
    fi
else
    skip 'urllib and requests: Python is not installed'
fi
call='curl -sS -H "Authorization: Bearer any-key"'
vendor=https://api.linqapp.com/api/partner/v3
runs 'curl' 0 -- sh -c "$call -o /dev/null -w '%{http_code} %{ssl_verify_result}' $vendor/chats"
equal 'trusts the certificate' '200 0' "$out"
contains 'and the run says so' 'calls to https://api.linqapp.com come here' "$err"
NO_PROXY='*' no_proxy=.linqapp.com runs 'where NO_PROXY names everything' 0 -- sh -c "$call -o /dev/null -w '%{http_code}' $vendor/chats"
equal 'the calls come here all the same' 200 "$out"
runs 'a file to upload' 0 -- sh -c "$call -H 'Content-Type: application/json' -d '{\"filename\":\"a.png\",\"content_type\":\"image/png\",\"size_bytes\":1}' $vendor/attachments"
contains 'is given an address at the host that was called' '"upload_url":"https://api.linqapp.com/' "$out"
nothing_left

heading 'exec --intercept: other hosts'
if command -v python3 >/dev/null && command -v openssl >/dev/null; then
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=elsewhere.example -addext subjectAltName=DNS:elsewhere.example \
        -keyout "$scratch/elsewhere.key" -out "$scratch/elsewhere.pem" 2>/dev/null
    touch "$scratch/log"
    python3 "$clients/elsewhere.py" "$scratch/elsewhere.pem" "$scratch/elsewhere.key" "$scratch/log" >"$scratch/port" & pids+=("$!")
    check 'another host and its proxy start' until_true 20 test -s "$scratch/port"
    # A bundle that has the key beside the certificate, as some have.
    cat "$scratch/elsewhere.key" "$scratch/elsewhere.pem" >"$scratch/trusted.pem"
    behind=(env "HTTPS_PROXY=http://me:secret@127.0.0.1:$(cat "$scratch/port")"
        "SSL_CERT_FILE=$scratch/trusted.pem" "CURL_CA_BUNDLE=$scratch/trusted.pem" "NODE_EXTRA_CA_CERTS=$scratch/elsewhere.pem")
    # behind NAME COMMAND...: leaves what it printed in $out.
    behind() {
        local name=$1 status=0; shift
        out=$(timeout 60 "${behind[@]}" "${program[@]}" exec --intercept -- "$@" 2>"$scratch/err" </dev/null) || status=$?
        equal "$name" 0 "$status"
    }
    behind 'urllib calls another host' python3 "$clients/urllib_client.py" https://elsewhere.example/
    equal 'which answers' '200 elsewhere' "$out"
    behind 'curl is shown' sh -c 'curl -sS -o /dev/null -v https://elsewhere.example/ 2>&1 | grep issuer:'
    contains 'the certificate of that host' 'CN=elsewhere.example' "$out"
    if [ "${#nodes[@]}" -gt 1 ]; then
        behind 'fetch of Node 24 calls it' "${nodes[1]}" "$clients/fetch.mjs" https://elsewhere.example/
        equal 'which answers' '200 elsewhere' "$out"
    else
        skip 'fetch of Node 24 calls another host: it is not installed'
    fi
    behind 'a copy of the folder' sh -c 'cp -r "$(dirname "$CHATS_EMULATOR_CA_FILE")" "$0"' "$scratch/copy"
    check 'holds no private key' bash -c "! grep -rl 'PRIVATE KEY' '$scratch/copy'"
    check 'but the authority' grep -q 'BEGIN CERTIFICATE' "$scratch/copy/ca.pem"
    equal 'all went by the proxy that was named, with its password, and the vendor was never asked for' \
        "elsewhere.example:443 $(printf me:secret | base64)" "$(sort -u "$scratch/log")"
else
    skip 'another host is not touched: needs python3 and openssl'
fi
runs 'a host that does not listen' 56 -- curl -sS -v --noproxy '' https://localhost:9/
contains 'is named with the reason' '502 Not reached by chats-emulator exec --intercept' "$err"
HTTPS_PROXY=socks5://127.0.0.1:9 runs 'a proxy of another kind' 2 -- true
contains 'is named' 'HTTPS_PROXY names a proxy that --intercept cannot go through' "$err"

heading 'exec --intercept --offline'
runs 'a call to another host' 56 --offline -- curl -sS -v https://elsewhere.example/
contains 'is refused' '403 Refused by chats-emulator exec --offline' "$err"
contains 'and the run says so' 'exec --offline: a call to elsewhere.example:443 was refused' "$err"
runs 'without TLS too' 0 --offline -- curl -sS http://elsewhere.example/
contains 'with the reason' 'refuses a call to elsewhere.example:80: besides this machine only api.linqapp.com can be called' "$out"
NO_PROXY=elsewhere.example runs 'also where NO_PROXY names it' 56 --offline -- curl -sS https://elsewhere.example/
runs 'the vendor is not refused' 0 --offline -- sh -c "$call -o /dev/null -w '%{http_code}' $vendor/chats && $call -o /dev/null \$CHATS_EMULATOR_URL/livez"
equal 'nor this machine' 200 "$out"
if command -v python3 >/dev/null; then
    runs 'urllib' 1 --offline -- python3 "$clients/urllib_client.py" https://elsewhere.example/
    contains 'is told who refuses' 'Tunnel connection failed: 403 Refused by chats-emulator exec --offline' "$err"
fi
for node in ${nodes[@]+"${nodes[@]}"}; do
    runs "Node $("$node" --version)" 1 --offline -- "$node" "$clients/fetch.mjs" https://elsewhere.example/
    contains 'is told who refuses' 'chats-emulator exec --intercept --offline refuses a call to elsewhere.example' "$err"
    contains 'and the run says so' 'exec --offline: a call to elsewhere.example was refused' "$err"
    reached=$([ ${#nodes[@]} -gt 1 ] && echo axios || echo fetch)
    runs "and reaches the vendor by $reached" 0 --offline -- "$node" "$scratch/clients/$reached.mjs"
done
status=0; "${program[@]}" exec --offline -- true 2>"$scratch/err" || status=$?
equal 'without --intercept it says nothing' 2 "$status"
contains 'and is told so' '--offline goes with --intercept only' "$(cat "$scratch/err")"
status=0; "${program[@]}" exec --offlin -- true 2>"$scratch/err" || status=$?
contains 'a misspelt option is told which was meant' "did you mean '--offline'?" "$(cat "$scratch/err")"
nothing_left

heading 'exec --intercept: how it ends'
# started: an interception whose command waits; leaves its $pid, and the command's folder in $folder.
started() {
    rm -f "$scratch/out"
    python3 -c 'import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); signal.signal(signal.SIGQUIT, signal.SIG_DFL); os.execvp(sys.argv[1], sys.argv[1:])' \
        "${program[@]}" exec --intercept -- sh -c 'dirname "$CHATS_EMULATOR_CA_FILE"; exec sleep 60' >"$scratch/out" 2>"$scratch/err" </dev/null &
    pid=$!; pids+=("$pid")
    until_true 20 test -s "$scratch/out" || { fail 'the command starts' "$(cat "$scratch/err")"; return 1; }
    folder=$(cat "$scratch/out")
}
if command -v python3 >/dev/null; then
    for signal in TERM INT HUP QUIT USR1; do
        started || continue
        equal "the folder is its user's alone" 700 "$(stat -c %a "$folder")"
        kill "-$signal" "$pid"
        status=0; wait "$pid" || status=$?
        equal "SIG$signal ends the command, and the run" $((128 + $(kill -l $signal))) "$status"
        nothing_left
    done
    started
    kill -9 "$pid"; wait "$pid" 2>/dev/null || true
    check 'SIGKILL leaves a folder' test -d "$folder"
    check 'without a private key' bash -c "! grep -rl 'PRIVATE KEY' '$temp'"
    ln -s "$scratch/clients" "$temp/chats-emulator-exec-99999999-link"
    runs 'which the next run removes' 0 -- true
    equal 'and a link of such a name stays' 'chats-emulator-exec-99999999-link' "$(left)"
    check 'as does what it leads to' test -f "$scratch/clients/fetch.mjs"
else
    skip 'signals: needs python3'
fi

finish
