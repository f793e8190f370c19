#!/bin/bash
# Turns the pages over once something is published.
#
#   release/publish-docs.sh --check   whether the marks are in order, and the pages say what release/settings.sh says
#   release/publish-docs.sh           after the first release: shows what is published, drops what was said until then, sets PUBLISHED=yes
#
# A page marks what holds until then, and hides what holds from then on; {{image}} and {{feed}} stand for the names of release/settings.sh:
#
#   <!-- unpublished -->
#   docker build -t chats-emulator .
#   <!-- /unpublished -->
#   <!-- published
#   docker run {{image}}
#   /published -->
set -euo pipefail
. "$(dirname "$0")/settings.sh"
cd "${DOCS_ROOT:-$ROOT}"
mapfile -t pages < <(find . -name '*.md' -not -path './artifacts/*' -not -path '*/node_modules/*' -not -path '*/bin/*' -not -path '*/obj/*' | LC_ALL=C sort)

# in_order PAGE: each mark is closed before another opens.
in_order() {
    awk -v page="$1" '
        { mark = ""; if ($0 ~ /^<!-- \/?unpublished -->$/ || $0 == "<!-- published" || $0 == "/published -->") mark = $0 }
        mark == "" { next }
        (mark == "<!-- unpublished -->" || mark == "<!-- published") && open == "" { open = mark; line = NR; next }
        mark == "<!-- /unpublished -->" && open == "<!-- unpublished -->" { open = ""; next }
        mark == "/published -->" && open == "<!-- published" { open = ""; next }
        { printf "%s:%d: %s does not go with %s\n", page, NR, mark, open == "" ? "what is before it" : open; bad = 1 }
        END { if (open != "") { printf "%s:%d: %s is never closed\n", page, line, open; bad = 1 } exit bad }' "$1"
}

# says_outside PAGE: lines that say nothing is published where no mark would take them away again.
says_outside() {
    awk -v page="$1" '
        $0 == "<!-- unpublished -->" { inside = 1 }
        $0 == "<!-- /unpublished -->" { inside = 0 }
        !inside && /published yet|[Nn]ot yet published/ { printf "%s:%d: %s\n", page, NR, $0; bad = 1 }
        END { exit bad }' "$1"
}

check() {
    local page problems=0
    for page in "${pages[@]}"; do
        in_order "$page" || problems=1
        says_outside "$page" || { echo "    is said outside of <!-- unpublished -->, so it would stay for ever" >&2; problems=1; }
        if [ "$PUBLISHED" = yes ] && grep -nHE '^<!-- (unpublished -->|published)$' "$page"; then
            echo "    still stands there though PUBLISHED=yes: run release/publish-docs.sh" >&2; problems=1
        fi
    done
    return $problems
}

turn_over() {
    awk -v image="$IMAGE" -v feed="$FEED" '
        $0 == "<!-- unpublished -->" { dropped = 1; next }
        $0 == "<!-- /unpublished -->" { dropped = 0; next }
        $0 == "<!-- published" || $0 == "/published -->" { shown = $0 == "<!-- published"; next }
        dropped { next }
        shown { gsub(/\{\{image\}\}/, image); gsub(/\{\{feed\}\}/, feed) }
        { print }' "$1" >"$1.new"
    if cmp -s "$1" "$1.new"; then rm "$1.new"; else cat "$1.new" >"$1"; rm "$1.new"; echo "$1"; fi
}

case ${1:-} in
    --check) check ;;
    '')
        for page in "${pages[@]}"; do in_order "$page"; done
        for page in "${pages[@]}"; do turn_over "$page"; done
        sed -i 's/^PUBLISHED=no$/PUBLISHED=yes/' release/settings.sh
        ;;
    *) echo "Unknown argument '$1': release/publish-docs.sh [--check]" >&2; exit 2 ;;
esac
