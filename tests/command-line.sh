#!/bin/bash
# The command line as a user and a script meet it: the README's command, exit codes, signals, what goes to which stream.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
use_scratch

get_program
emulator() { timeout 60 "${program[@]}" "$@"; }

# exits NAME CODE ARGUMENTS...: leaves what was printed in $out and $err.
exits() {
    local name=$1 code=$2 status=0; shift 2
    emulator "$@" >"$scratch/out" 2>"$scratch/err" || status=$?
    out=$(cat "$scratch/out") err=$(cat "$scratch/err")
    equal "$name" "$code" "$status"
}

# serve ARGUMENTS...: starts one in the background; leaves its $pid and, once it is ready, its $url.
serve() {
    rm -f "$scratch"/serve*
    "${program[@]}" "$@" >"$scratch/serve" 2>"$scratch/serve.err" &
    pid=$!; pids+=("$pid")
    until_true 30 grep -q '^Chats Emulator ready: ' "$scratch/serve" || return 1
    url=$(ready_url)
}
ready_url() { sed -n 's/^Chats Emulator ready: \([^ ]*\).*/\1/p' "$scratch/serve"; }
# stop SIGNAL: leaves the exit code in $status and the milliseconds it took in $took.
stop() {
    local started guard; started=$(now_ms)
    kill "-$1" "$pid"
    (sleep 15; kill -9 "$pid") >/dev/null 2>&1 &
    guard=$!
    status=0; wait "$pid" || status=$?
    took=$(($(now_ms) - started))
    kill "$guard" 2>/dev/null || true
}
get() { curl -sS -m 10 -H 'Authorization: Bearer any-key' "$@"; }

from_sources() {
    heading 'Command line: dotnet run --project src/Emulator'
    if (exec 3<>/dev/tcp/127.0.0.1/4010) 2>/dev/null; then
        skip 'dotnet run on the standard port: something else listens on 4010'
    else
        dotnet run --project src/Emulator >"$scratch/serve" 2>"$scratch/serve.err" &
        pid=$!; pids+=("$pid")
        if until_true 120 grep -q '^Chats Emulator ready: ' "$scratch/serve"; then
            equal 'prints the ready line with the standard address' 'http://localhost:4010' "$(ready_url)"
            contains 'answers GET /v3/chats with seeded chats' '{"chats":[{"id":"' "$(get http://localhost:4010/v3/chats)"
            contains 'says which variable an SDK needs' 'LINQ_API_V3_BASE_URL=http://localhost:4010/api/partner' "$(cat "$scratch/serve")"
        else
            fail 'prints the ready line' "$(cat "$scratch/serve" "$scratch/serve.err")"
        fi
        # Not INT: a shell starts what it puts in the background with that one ignored.
        stop TERM
        check 'and is gone when stopped' until_true 10 bash -c '! (exec 3<>/dev/tcp/127.0.0.1/4010) 2>/dev/null'
    fi
}
# The program that is native is none that 'dotnet run' starts.
[ "${program[0]}" != dotnet ] || from_sources

heading 'Command line: serve'
serve --port 0 || fail 'serve --port 0 starts' "$(cat "$scratch/serve.err")"
equal 'the ready line is the last of stdout' "Chats Emulator ready: $url" "$(tail -1 "$scratch/serve")"
equal 'the ready address answers' 200 "$(get -o /dev/null -w '%{http_code}' "$url/v3/chats")"
equal '/livez says ok' ok "$(curl -sS "$url/livez")"
equal '/readyz says ok' ok "$(curl -sS "$url/readyz")"
exits 'health of a running emulator exits 0' 0 health --url "$url"
exits 'a port in use exits 4' 4 --port "${url##*:}"
contains 'and says what to do' '--port' "$err"
stop TERM
equal 'SIGTERM ends it with exit code 0' 0 "$status"
if [ "$took" -lt 1000 ]; then pass "within a second ($took ms)"; else fail 'within a second' "$took ms"; fi
equal 'nothing is on stderr' '' "$(cat "$scratch/serve.err")"
exits 'health of one that is gone exits 1' 1 health --url "$url"

serve --port 0
# A client that hangs on must not hold up the stop.
exec 3<>"/dev/tcp/127.0.0.1/${url##*:}"; printf 'GET /v3/chats HTTP/1.1\r\nHost: x\r\n' >&3
stop TERM; exec 3>&-
equal 'SIGTERM with an open connection ends it with exit code 0' 0 "$status"
if [ "$took" -lt 1500 ]; then pass "soon ($took ms)"; else fail 'soon' "$took ms"; fi

CHATS_EMULATOR_PORT=0 CHATS_EMULATOR_SCENARIO=scenarios/two-lines.yaml serve
contains 'variables set what options do' '"scenario":"two-lines"' "$(get "$url/_emulator/health")"
stop TERM

heading 'Command line: who has a say'
CHATS_EMULATOR_URLS=http://*:1 CHATS_EMULATOR_PORT=0 serve
check 'a port replaces the port of the one address that another variable names, as in the image' grep -qE '^Chats Emulator ready: http://\[::\]:[0-9]{2,}' "$scratch/serve"
CHATS_EMULATOR_URLS=http://*:1 CHATS_EMULATOR_PORT=${url##*:} exits 'and health asks there' 0 health
stop TERM
ASPNETCORE_URLS=http://localhost:1 DOTNET_URLS=http://localhost:1 Kestrel__Endpoints__Http__Url=http://localhost:1 Logging__LogLevel__Default=Trace serve --port 0
equal 'settings of the framework have none' 200 "$(get -o /dev/null -w '%{http_code}' "$url/v3/chats")"
stop TERM
equal 'not of the log either' '' "$(cat "$scratch/serve.err")"
# What Kubernetes injects for a Service that is called chats-emulator, and Docker did for a linked container.
CHATS_EMULATOR_SERVICE_HOST=10.0.0.1 CHATS_EMULATOR_SERVICE_PORT=8080 CHATS_EMULATOR_SERVICE_PORT_HTTP=8080 CHATS_EMULATOR_PORT=tcp://10.0.0.1:8080 \
    CHATS_EMULATOR_PORT_8080_TCP=tcp://10.0.0.1:8080 CHATS_EMULATOR_PORT_8080_TCP_PROTO=tcp CHATS_EMULATOR_PORT_8080_TCP_PORT=8080 \
    CHATS_EMULATOR_PORT_8080_TCP_ADDR=10.0.0.1 CHATS_EMULATOR_OTHER_PORT=udp://10.0.0.2:53 serve --urls http://127.0.0.1:0 || fail 'a Service of its name' "$(cat "$scratch/serve.err")"
equal 'a Service of its name does not keep it from starting' 200 "$(get -o /dev/null -w '%{http_code}' "$url/v3/chats")"
HTTP_PROXY=http://127.0.0.1:9 http_proxy=http://127.0.0.1:9 ALL_PROXY=http://127.0.0.1:9 exits 'health goes past a proxy' 0 health --url "$url"
stop TERM
CHATS_EMULATOR_PROT=1 exits 'a misspelt variable exits 2' 2
contains 'and names the one that was meant' "CHATS_EMULATOR_PROT is unknown; did you mean 'CHATS_EMULATOR_PORT'?" "$err"
CHATS_EMULATOR_IMAGE=x CHATS_EMULATOR_URL=x exits 'variables that others read are known' 3 --scenario no/such.yaml
CHATS_EMULATOR_PORT=seventy exits 'a variable with a wrong value exits 2' 2
contains 'and is named itself' 'CHATS_EMULATOR_PORT must be a whole number' "$err"
CHATS_EMULATOR_MEDIA_LIMIT=4GB exits 'a size that is no number exits 2' 2
contains 'and what the number means is said' 'CHATS_EMULATOR_MEDIA_LIMIT must be a whole number of MiB from 1 to 1048576' "$err"
CHATS_EMULATOR_COVERAGE_REPORT=/dev/null/report.md exits 'a report that could not be written exits 2 at the start' 2
contains 'and names the variable' 'CHATS_EMULATOR_COVERAGE_REPORT: ' "$err"

heading 'Command line: what is logged'
serve --port 0 --request-log
get -o /dev/null "$url/v3/chats?limit=1"
get -o /dev/null "$url/v3/chats" -d '{"from":"12025550100"}'
get -o /dev/null "$url/_emulator/clock"
check 'a line a call' until_true 10 grep -q '/_emulator/clock' "$scratch/serve.err"
check 'with method, path, status, time and world, without the query' grep -qE '^[0-9:.]{12} GET /v3/chats[ ]200 [0-9.]+ ms world=default$' "$scratch/serve.err"
check 'and, of a refusal, code and rule' grep -qE '^[0-9:.]{12} POST /v3/chats[ ]400 [0-9.]+ ms code=[0-9]+ world=default rule=[a-z0-9.-]+$' "$scratch/serve.err"
stop TERM
serve --port 0 --request-log --log-format json
get -o /dev/null "$url/v3/chats"
check 'in JSON on demand' until_true 10 grep -q '"Path":"/v3/chats"' "$scratch/serve.err"
stop TERM
exits 'a log level that is none exits 2' 2 --log-level loud

heading 'Command line: other protocols'
if command -v openssl >/dev/null; then
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout "$scratch/key.pem" -out "$scratch/cert.pem" 2>/dev/null
    serve --urls https://127.0.0.1:0 --certificate "$scratch/cert.pem" --certificate-key "$scratch/key.pem"
    equal 'https with a certificate of PEM' 200 "$(get -k -o /dev/null -w '%{http_code}' "$url/v3/chats")"
    stop TERM
else
    skip 'https: needs openssl'
fi
exits 'https without a certificate exits 2' 2 --urls https://127.0.0.1:0
contains 'and says what to do' '--certificate FILE' "$err"
exits 'a certificate that is not there exits 2' 2 --urls https://127.0.0.1:0 --certificate no/such.pfx
free=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo 42517)
serve --urls http://127.0.0.1:0 --http2-port "$free"
if curl --version | grep -q HTTP2; then
    equal 'HTTP/2 by prior knowledge on a port of its own' '200 2' "$(get --http2-prior-knowledge -o /dev/null -w '%{http_code} %{http_version}' "http://127.0.0.1:$free/v3/chats")"
else
    skip 'HTTP/2: needs a curl that speaks it'
fi
stop TERM

heading 'Command line: nobody listens'
exits_unheard() { status=0; timeout 60 "${program[@]}" schema 2>"$scratch/err" || status=$?; }
exits_unheard >/dev/full
equal 'a full stdout exits 1' 1 "$status"
contains 'in a sentence' 'cannot be written: No space left on device' "$(cat "$scratch/err")"
if [ "${program[0]}" = dotnet ]; then
    exits_unheard >&-
    equal 'a closed stdout exits 1' 1 "$status"
    contains 'in a sentence' 'cannot be written' "$(cat "$scratch/err")"
else
    # The first thing it opens, stderr once more, gets the number of the closed one, and the schema goes there.
    skip 'a closed stdout: the native program does not notice it'
fi
"${program[@]}" --port "$free" >/dev/full 2>/dev/full &
pid=$!; pids+=("$pid")
check 'serve runs though nobody reads its banner, nor that it could not be printed' until_true 30 curl -sf "http://localhost:$free/readyz"
stop TERM

heading 'Command line: usage'
exits 'a misspelt option exits 2' 2 --prot 5
contains 'and the one that was meant is named' "Unknown option '--prot'; did you mean '--port'?" "$err"
exits 'a misspelt option is no value of the one before it' 2 --scenario --prot 5
contains 'and the one that was meant is named' "Unknown option '--prot'; did you mean '--port'?" "$err"
exits 'nor behind one that may stand alone' 2 exec --intercept --offlin -- true
contains 'and the one that was meant is named' "Unknown option '--offlin'; did you mean '--offline'?" "$err"
exits 'a misspelt verb exits 2' 2 server
contains 'and the one that was meant is named' "Unknown command 'server'; did you mean 'serve'?" "$err"
exits 'an unknown option exits 2' 2 --no-such-option
contains 'and names it' '--no-such-option' "$err"
exits 'a port that is none exits 2' 2 --port seventy
exits 'an address with a port that is none exits 2' 2 --urls http://localhost:70000
contains 'and says which' "--urls: the port of 'http://localhost:70000' must be a whole number from 0 to 65535" "$err"
exits 'a named pipe where there is none exits 2' 2 --urls http://pipe:/emulator
exits 'a file without a name exits 3' 3 --scenario ''
contains 'and says what may be the reason' 'the name of the file is empty; is the variable that should hold it set?' "$err"
exits 'so does it for validate' 3 validate tests/ten-mistakes.yaml ''
exits 'and for test' 3 test ''
exits 'a file of words without a name exits 2' 2 test scenarios --record-words ''
exits 'a seed that is none exits 2' 2 test scenarios --seed some
contains 'and says what it may be' "--seed must be a whole number from 0 to 18446744073709551615, not 'some'" "$err"
exits 'a public URL with a path exits 2' 2 --public-url http://localhost:4010/v3
contains 'and says what it may be' 'an http or https address without a path' "$err"
exits 'hosts to fetch from that are none exit 2' 2 --fetch-from https://example.com
exits 'a place of checkout pages that is none exits 2' 2 --checkout pay.example.com
exits 'hosts for plain http that are none exit 2' 2 --allow-http-webhooks http://example.com
exits 'a media limit of nothing exits 2' 2 --media-limit 0
exits 'journals of no memory exit 2' 2 --journal-memory 0
exits 'validate without a file exits 2' 2 validate
exits '--help exits 0' 0 --help
contains 'and teaches by example' 'LINQ_API_V3_BASE_URL' "$out"
exits '--version exits 0' 0 --version
contains 'and names the level of the API' 'linq-python 0.65.0 (2026-10-09)' "$out"
exits 'a scenario that is not there exits 3' 3 --scenario no/such.yaml
cd "$scratch"
exits 'also where no other scenario is near' 3 --scenario no/such.yaml
contains 'and it says where it looked' "it was looked for as $(pwd -P)/no/such.yaml" "$err"
cd "$ROOT"

heading 'Command line: validate and schema'
for file in scenarios/*.yaml; do exits "validate $file" 0 validate "$file"; done
exits 'validate takes many files' 0 validate scenarios/*.yaml
exits 'ten mistakes exit 3' 3 validate tests/ten-mistakes.yaml
lines=$(sed -n 's,^tests/ten-mistakes\.yaml:\([0-9]*\):[0-9]*: .*,\1,p' <<<"$err" | tr '\n' ' ')
equal 'each on its line, in order' '2 3 4 5 7 9 11 12 14 17 ' "$lines"
equal 'with nothing else printed' '10 0' "$(grep -c . <<<"$err") $(grep -c . <<<"$out" || true)"
exits 'serve with ten mistakes exits 3' 3 --port 0 --scenario tests/ten-mistakes.yaml
equal 'and prints the same ten' 10 "$(grep -cE '^tests/ten-mistakes\.yaml:[0-9]+:[0-9]+: ' <<<"$err")"
exits 'schema exits 0' 0 schema
equal 'and prints the shipped schema' "$(cat scenarios/scenario.schema.json)" "$out"

finish
