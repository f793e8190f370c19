#!/bin/bash
# The packages as a stranger uses them: a test project elsewhere on disk, the steps of the quickstart, nothing of this repository but its feed.
#
#   tests/Consumer/run.sh                  every host that needs no engine, the quickstart's test, and the tool
#   tests/Consumer/run.sh container IMAGE  the container module, over an image that an engine has
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
. "$ROOT/tests/Snippets/blocks.sh"
here=$ROOT/tests/Consumer
export EMULATOR=$ROOT
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

[ -n "$(find "$ROOT/artifacts/packages" -name '*.nupkg' 2>/dev/null)" ] || (cd "$ROOT" && tests/pack.sh >/dev/null)

# A home of its own: the user's feeds are known there, the one added here stays here, and no package of an earlier run can be taken for
# today's. What comes from other feeds need not be downloaded again.
cache=${NUGET_PACKAGES:-$HOME/.nuget/packages}
compgen -G "$cache/chats.emulator*" >/dev/null || export RestoreFallbackFolders=$cache
export DOTNET_CLI_HOME=$scratch/home
mkdir -p "$scratch/home/.nuget" "$scratch/consumer"
[ ! -d "$HOME/.nuget/NuGet" ] || cp -r "$HOME/.nuget/NuGet" "$scratch/home/.nuget/"
export HOME=$scratch/home NUGET_PACKAGES=$scratch/home/.nuget/packages
cd "$scratch/consumer"

# The versions this repository's own tests use.
version() { sed -n "s/.*Include=\"$1\" Version=\"\([^\"]*\)\".*/\1/p" "$ROOT/Directory.Packages.props"; }

# The test project somebody has already.
cat >Consumer.csproj <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.NET.Test.Sdk" Version="$(version Microsoft.NET.Test.Sdk)" />
    <PackageReference Include="xunit.v3.mtp-off" Version="$(version xunit.v3.mtp-off)" />
    <PackageReference Include="xunit.runner.visualstudio" Version="$(version xunit.runner.visualstudio)" />
  </ItemGroup>
</Project>
PROJECT

# tests NAME N: all N tests of the project pass. A run that finds no test ends with 0 as well.
tests() {
    local status=0
    dotnet test --nologo -v quiet >output.txt 2>&1 || status=$?
    if [ $status -eq 0 ] && grep -qE "Passed! .*Passed: +$2," output.txt; then pass "$1"; else fail "$1" "$(tail -40 output.txt)"; fi
}

# As the page says it; the packages are made already.
add_package() { bash -euc "$(block_with docs/quickstart/dotnet.md bash 'dotnet add package Chats.Emulator.Testing' | sed '/pack.sh/d')"; }

if [ "${1:-}" = container ]; then
    heading 'Packages: the container module'
    export CHATS_EMULATOR_IMAGE=$2
    bash -euc "$(block_with docs/quickstart/dotnet.md bash 'dotnet nuget add source' | sed '/pack.sh/d; /dotnet add package/d')"
    check 'the package is added' bash -euc "$(block_with docs/testing.md bash 'dotnet add package Chats.Emulator.Testcontainers')"
    cp "$here/ContainerTests.cs" "$here/ContainerFixture.cs" .
    block_with docs/quickstart/dotnet.md csharp 'IClassFixture' | sed 's/ChatsEmulatorFactory/ContainerFixture/g' >ReadmeTests.cs
    tests 'the container module starts the image, and the quickstart'"'"'s test passes on it' 2
    finish; exit 0
fi

heading 'Packages: from an empty folder to a green test'
started=$(now_ms)
check 'the package is added as the quickstart says' add_package
block_with docs/quickstart/dotnet.md csharp 'IClassFixture' >ReadmeTests.cs
cp "$here/HostsTests.cs" .
tests 'the quickstart'"'"'s test passes, and one for each host' 4
took=$(($(now_ms) - started))
if [ $took -lt 60000 ]; then pass "within a minute ($took ms)"; else fail 'within a minute' "$took ms"; fi

# Who tests in memory should not carry an engine's client along.
restored=$(dotnet list package --include-transitive)
contains 'the emulator is among the packages restored' 'Chats.Emulator.Testing' "$restored"
equal 'and no client of Docker is' '' "$(grep -iE 'docker|testcontainers|ssh' <<<"$restored")"

heading 'Packages: the tool'
check 'the tool is installed' dotnet tool install Chats.Emulator.Tool --tool-path tools --add-source "$ROOT/artifacts/packages"
equal 'chats-emulator exec runs a command beside an emulator' 200 \
    "$(tools/chats-emulator exec -- bash -c 'curl -s -o /dev/null -w "%{http_code}" -H "Authorization: Bearer $LINQ_API_V3_API_KEY" $LINQ_API_V3_BASE_URL/v3/chats' 2>err.txt)"
contains 'and says on stderr where it is' 'Chats Emulator: http://127.0.0.1:' "$(cat err.txt)"
contains 'its help has the name of the command' 'chats-emulator [command]' "$(tools/chats-emulator --help)"

finish
