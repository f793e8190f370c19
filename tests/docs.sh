#!/bin/bash
# The pages as a site and as text: docfx builds them without a warning, and nothing is misspelt. Links are held by LinkTests.
#   tests/docs.sh          leaves the site in artifacts/site
# A word that is right and unknown goes into docs/words.txt.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
use_scratch

# The contents of the site are those of docs/index.md, so that they stand in one place.
contents() {
    echo '- { name: Start, href: ../README.md }'
    echo '- { name: Documentation, href: index.md }'
    awk '/^## / { printf "- name: %s\n  items:\n", substr($0, 4) }
        match($0, /^- \[[^]]*\]\([^)]*\)/) {
            link = substr($0, 4, RLENGTH - 4)
            split(link, part, /\]\(/)
            printf "  - { name: \"%s\", href: %s }\n", part[1], part[2]
        }' docs/index.md
}

# A start page for whoever serves the folder: the README's.
site() {
    contents >docs/toc.yml
    rm -rf artifacts/site
    dotnet tool restore >"$scratch/docfx" 2>&1 && dotnet docfx docfx.json --warningsAsErrors >>"$scratch/docfx" 2>&1 || { cat "$scratch/docfx"; return 1; }
    ! grep -E ': (warning|error) ' "$scratch/docfx" || return 1
    echo '<!doctype html><title>Chats Emulator</title><meta http-equiv="refresh" content="0; url=README.html">' >artifacts/site/index.html
    [ -s artifacts/site/docs/quickstart/curl.html ]
}

heading 'Pages: the site'
check 'docfx builds it without a warning' site

heading 'Pages: spelling'
if ! command -v npx >/dev/null; then
    skip 'spelling: needs Node'
elif ! npx --yes cspell@9.8.0 --version >"$scratch/cspell" 2>&1; then
    skip "spelling: npm gives no cspell: $(tail -1 "$scratch/cspell")"
else
    check 'no word is misspelt' npx --yes cspell@9.8.0 lint --no-progress --no-summary
    printf 'This sentense is wrong.\n' >"$scratch/wrong.md"
    check 'and one that is would be found' bash -c "! npx --yes cspell@9.8.0 lint --no-progress --config cspell.json --root '$scratch' '$scratch/wrong.md' >/dev/null"
fi

finish
