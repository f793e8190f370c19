# Sourced after blocks.sh: the code of docs/signatures.md tells the webhook of that page from one with another byte. Expects $scratch.
# Its C# is held by tests/Emulator.Testing.Tests/Docs/SignaturesPageTests.cs.

signatures() {
    local page=docs/signatures.md secret='whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=' genuine body
    genuine='v1,bq79+wayHW55riaNTJ5/0ciD3ks+k84Qa1n5O9xn2UQ=' body='{"text":"hello"}'
    contains 'the page shows the signature that is tried' "$genuine" "$(cat "$ROOT/$page")"
    if command -v openssl >/dev/null; then
        contains 'the page shows the older signature' \
            "X-Webhook-Signature  $(printf '1770319873.%s' "$body" | openssl dgst -sha256 -hmac "$secret" -hex | sed 's/.*= //')" "$(cat "$ROOT/$page")"
    else
        skip 'the older signature of the page: needs openssl'
    fi

    { block $page ts 1; cat <<'JS'; } >"$scratch/signature.mjs"
const [signature, secret, body] = process.argv.slice(2);
const headers = { 'webhook-id': 'evt_1', 'webhook-timestamp': '1770319873', 'webhook-signature': signature };
const is = (text, now) => isGenuine(headers, Buffer.from(text), secret, now);
console.log(is(body, 1770319873), is(body, 1770320174), is(body + ' ', 1770319873));
JS
    tells TypeScript node "$scratch/signature.mjs"

    { block $page python 1; cat <<'PYTHON'; } >"$scratch/signature.py"
import sys
signature, secret, body = sys.argv[1:]
headers = {"webhook-id": "evt_1", "webhook-timestamp": "1770319873", "webhook-signature": signature}
answers = [is_genuine(headers, text.encode(), secret, now) for text, now in [(body, 1770319873), (body, 1770320174), (body + " ", 1770319873)]]
print(" ".join(str(each).lower() for each in answers))
PYTHON
    tells Python python3 "$scratch/signature.py"

    mkdir -p "$scratch/go"
    block $page go 1 | sed 's/^package webhooks$/package main/' >"$scratch/go/check.go"
    cat >"$scratch/go/main.go" <<'GO'
package main

import (
	"fmt"
	"net/http"
	"os"
	"time"
)

func main() {
	headers := http.Header{}
	headers.Set("webhook-id", "evt_1")
	headers.Set("webhook-timestamp", "1770319873")
	headers.Set("webhook-signature", os.Args[1])
	is := func(text string, now int64) bool { return IsGenuine(headers, []byte(text), os.Args[2], time.Unix(now, 0)) }
	body := os.Args[3]
	fmt.Println(is(body, 1770319873), is(body, 1770320174), is(body+" ", 1770319873))
}
GO
    tells Go go run "$scratch/go/main.go" "$scratch/go/check.go"
}

# tells LANGUAGE COMMAND...: genuine, five minutes and a second old, altered.
tells() {
    local language=$1; shift
    command -v "$1" >/dev/null || { skip "the signature in $language: needs $1"; return; }
    equal "the signature in $language: genuine, too old, altered" 'true false false' "$("$@" "$genuine" "$secret" "$body" 2>&1)"
}
