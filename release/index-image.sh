#!/bin/bash
# Makes one image of those of several architectures, and prints its digest: release/index-image.sh REPOSITORY VERSION DIGEST...
# A version without a suffix is the newest for everybody: it gets the tag latest as well.
set -euo pipefail
repository=$1 version=$2; shift 2
tags=(--tag "$repository:$version")
[[ $version == *-* ]] || tags+=(--tag "$repository:latest")
docker buildx imagetools create "${tags[@]}" "${@/#/$repository@}" >&2
docker buildx imagetools inspect "$repository:$version" --format '{{.Manifest.Digest}}'
