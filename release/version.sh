#!/bin/bash
# The version a tag names: release/version.sh v1.2.3 prints 1.2.3. A tag that is none, or has no section in CHANGELOG.md, ends with 1.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
version=${1#v}
# As Semantic Versioning writes them; packages and images understand no more of it.
if ! [[ $1 == v* && $version =~ ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?$ ]]; then
    echo "'$1' is no tag of a release: it is v1.2.3, or v1.2.3-preview.1." >&2
    exit 1
fi
[ -n "$("$ROOT/release/notes.sh" "$version")" ] || exit 1
echo "$version"
