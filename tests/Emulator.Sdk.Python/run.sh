#!/bin/bash
# Runs the tests that use the official Python client; without Python or the client one skipped test says so.
# PIP_FIND_LINKS names a folder of wheels; without it the client comes from the package index.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
cd "$ROOT/tests/Emulator.Sdk.Python"

heading 'Python client: pip install'
if ! command -v python3 >/dev/null || ! python3 -c 'import sys, venv; sys.exit(sys.version_info < (3, 9))'; then
    skip 'tests of the Python client: Python 3.9 or newer with venv is not installed'
    finish; exit 0
fi
venv=$ROOT/artifacts/python
install() { "$venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 20 -r requirements.txt "$@"; }
# Folders of wheels are asked before the index: the machine may have no way to it, and waiting for that takes minutes.
if ! python3 -m venv --clear "$venv" || ! { { [ -n "${PIP_FIND_LINKS:-}" ] && install --no-index 2>/dev/null; } || install; }; then
    skip 'tests of the Python client: linq-python 0.65.0 could not be installed, neither from PIP_FIND_LINKS nor from the index'
    finish; exit 0
fi
pass 'pip install installs the client'

heading 'Python client: pytest'
report=$(mktemp)
status=0
"$venv/bin/python" -m pytest -p no:cacheprovider --junit-xml "$report" -q || status=$?
counter() { sed -n "s/.*<testsuite [^>]*\b$1=\"\([0-9]*\)\".*/\1/p" "$report" | head -1; }
tests=$(counter tests) skipped=$(counter skipped)
failed=$(($(counter failures) + $(counter errors)))
rm -f "$report"
if [ -z "$tests" ]; then
    fail 'pytest' "exit status $status"
    finish
fi
add $((tests - failed - skipped)) "$failed" "$skipped"
[ $status -eq 0 ] || [ "$failed" -gt 0 ] || fail 'pytest' "exit status $status"

finish
