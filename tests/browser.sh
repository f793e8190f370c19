#!/bin/bash
# The web console, and what a web page of somebody else can do to a running emulator, by a real browser; without Chromium one skipped test says so.
#   tests/browser.sh            what people do at the console, and what other pages may not
#   tests/browser.sh thorough   also axe on every view, and the flows on the program that EMULATOR_PROGRAM names
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"

heading 'The web console and web pages of others, in a real Chromium'
# The shell is Chromium without windows, and takes half the time; CI gets it beside another browser as well.
fast() { [ -n "${CHROMIUM:-}" ] || [ -x /usr/bin/chromium-headless-shell ]; }
browser() { fast || [ -x /usr/bin/chromium ] || [ -x /usr/bin/chromium-browser ] || [ -x /usr/bin/google-chrome ]; }
get() { timeout 300 apt-get install -y -qq "$1"; }
if ! fast && { [ -n "${CI:-}" ] || ! browser; } && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    { timeout 60 apt-get update -qq && { get chromium-headless-shell || get chromium; }; } >/dev/null 2>&1 || true
fi
if ! browser; then
    skip 'browser tests: there is no Chromium, and it could not be installed (apt-get install chromium-headless-shell, or name one in CHROMIUM)'
    finish; exit 0
fi

# The bot of the samples answers in some of them; without it they are skipped, and say so.
command -v npm >/dev/null && check 'the bot installs the SDK' npm ci --prefix samples/bakery-bot --no-audit --no-fund --loglevel=error

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
status=0
# Pictures of the console, for whoever looks at what CI keeps.
export CONSOLE_SCREENSHOTS=${CONSOLE_SCREENSHOTS:-$ROOT/artifacts/test-results/console}
filter='FullyQualifiedName!~Looks.AccessibilityTests'
[ "${1:-}" != thorough ] || filter='FullyQualifiedName~Browser'
timeout 1500 dotnet test tests/Emulator.Browser.Tests --nologo --filter "$filter" --logger trx --results-directory "$results/all" || status=$?
add_trx "$results/all"

if [ "${1:-}" = thorough ]; then
    # What people do at the console holds for the program that is shipped as well; keys and addresses are the page's alone.
    heading 'The web console of the published program'
    get_program
    export EMULATOR_PROGRAM=${program[-1]}
    CONSOLE_HOST=program timeout 300 dotnet test tests/Emulator.Browser.Tests --no-build --nologo \
        --filter 'FullyQualifiedName~FlowTests&FullyQualifiedName!~KeyboardFlow&FullyQualifiedName!~AddressFlow' --logger trx --results-directory "$results/program" || status=$?
    add_trx "$results/program"
fi
[ $status -eq 0 ] || [ "$(count failed)" -gt 0 ] || fail 'browser tests' "exit status $status"

finish
