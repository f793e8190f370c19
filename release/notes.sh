#!/bin/bash
# What CHANGELOG.md says of a version, for the text of the release: release/notes.sh 1.2.3, or Unreleased.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
notes=$(awk -v version="$1" '
    /^## / { inside = ($2 == version || $2 == "[" version "]"); next }
    inside' "${CHANGELOG:-$ROOT/CHANGELOG.md}" | sed -e '/./,$!d')
if [ -z "$notes" ]; then
    echo "CHANGELOG.md says nothing of $1: give it a section '## $1', made of what stands under Unreleased." >&2
    exit 1
fi
printf '%s\n' "$notes"
