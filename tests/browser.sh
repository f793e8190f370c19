#!/bin/bash
# The web console, and what a web page of somebody else can do to a running emulator, by a real browser; without Chromium one skipped test says so.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"

heading 'The web console and web pages of others, in a real Chromium'
browser() { [ -n "${CHROMIUM:-}" ] || [ -x /usr/bin/chromium ] || [ -x /usr/bin/chromium-browser ] || [ -x /usr/bin/google-chrome ]; }
if ! browser && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    { timeout 60 apt-get update -qq && timeout 300 apt-get install -y -qq chromium; } >/dev/null 2>&1 || true
fi
if ! browser; then
    skip 'browser tests: there is no Chromium, and it could not be installed (apt-get install chromium, or name one in CHROMIUM)'
    finish; exit 0
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
status=0
# Pictures of the console, for whoever looks at what CI keeps.
export CONSOLE_SCREENSHOTS=${CONSOLE_SCREENSHOTS:-$ROOT/artifacts/test-results/console}
timeout 900 dotnet test tests/Emulator.Browser.Tests --nologo --logger trx --results-directory "$results" || status=$?
add_trx "$results"
[ $status -eq 0 ] || [ "$(count failed)" -gt 0 ] || fail 'browser tests' "exit status $status"

finish
