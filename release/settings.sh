# Sourced by the release scripts: what a release is named by, in one place.

# Whether anything is out yet. The first release is made with no; release/publish-docs.sh then turns the pages over and writes yes here.
PUBLISHED=no

# Where packages go, and the image without a registry's tag.
FEED=${FEED:-https://api.nuget.org/v3/index.json}
IMAGE=${IMAGE:-ghcr.io/chats-emulator/chats-emulator}

ROOT=${ROOT:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}

# All that is made carries the time of the commit it is made from, so that whoever makes it again gets the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$ROOT" log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH
