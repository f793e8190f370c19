#!/usr/bin/env bash
# Proves that a test project anywhere on disk can use Emulator.Testing by project reference:
# no solution above it, no central package versions, nothing inherited from this repository.
set -euo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
consumer=$(mktemp -d)
trap 'rm -rf "$consumer"' EXIT

# The versions this repository's own tests use.
version() { sed -n "s/.*Include=\"$1\" Version=\"\([^\"]*\)\".*/\1/p" "$repository/Directory.Packages.props"; }

echo '<Project />' >"$consumer/Directory.Build.props"
echo '<Project />' >"$consumer/Directory.Build.targets"
echo '<Project />' >"$consumer/Directory.Packages.props"

cat >"$consumer/Consumer.csproj" <<PROJECT
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
    <ProjectReference Include="$repository/src/Emulator.Testing/Emulator.Testing.csproj" />
  </ItemGroup>
</Project>
PROJECT

cat >"$consumer/ConsumerTests.cs" <<'TESTS'
using Chats.Emulator.Testing;
using Xunit;

public sealed class ConsumerTests(ChatsEmulatorFactory factory) : IClassFixture<ChatsEmulatorFactory>
{
    [Fact]
    public async Task Starts_an_emulator_in_memory()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        using var client = emulator.CreateClient();
        Assert.Contains("next_cursor", await client.GetStringAsync("/v3/chats"));
    }

    [Fact]
    public async Task Uses_the_factory()
    {
        await using var world = await factory.NewWorldAsync();
        using var client = world.CreateClient();
        Assert.Contains("next_cursor", await client.GetStringAsync("/v3/chats"));
        Assert.Single(await world.Control.Journal.ListAsync());
    }
}
TESTS

cd "$consumer"
if ! dotnet test Consumer.csproj --nologo -v quiet >output.txt 2>&1; then
  cat output.txt >&2
  exit 1
fi

# A run that found no test also ends with 0.
grep -E 'Passed! .*Passed: +2,' output.txt || { cat output.txt >&2; exit 1; }
