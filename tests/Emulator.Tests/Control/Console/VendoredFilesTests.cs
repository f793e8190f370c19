using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chats.Emulator.Docs;

namespace Chats.Emulator.Control.Console;

/// <summary>The libraries of the page are those of <c>vendor.json</c>, byte for byte, and each has its licence beside it.</summary>
public sealed class VendoredFilesTests
{
    private const string Folder = "src/Emulator/Console/Page/vendor";
    private const string List = "vendor.json";

    private static IEnumerable<JsonElement> Packages =>
        JsonDocument.Parse(Repository.Text($"{Folder}/{List}")).RootElement.GetProperty("packages").EnumerateArray();

    private static IEnumerable<JsonElement> Listed => Packages.SelectMany(package => package.GetProperty("files").EnumerateArray());

    [Fact]
    public void Each_file_is_the_one_that_is_listed() =>
        Assert.Equal([], Listed.Where(file => Hash(Text(file)) != file.GetProperty("sha256").GetString()).Select(Name));

    [Fact]
    public void A_file_with_other_imports_is_otherwise_the_packages_own()
    {
        var changed = Listed.Where(file => file.TryGetProperty("imports", out _)).ToList();

        Assert.NotEmpty(changed);
        Assert.Equal([], changed.Where(file => Hash(Original(file)) != file.GetProperty("original_sha256").GetString()).Select(Name));
    }

    [Fact]
    public void Every_file_is_listed_and_every_package_has_its_licence()
    {
        var found = Repository.Files(Folder, "*").Select(file => file[(Folder.Length + 1)..]).Where(file => file != List);
        Assert.Equal(found, Listed.Select(Name).Order(StringComparer.Ordinal));
        Assert.All(Packages, package =>
        {
            Assert.True(package.GetProperty("license").GetString() is "MIT" or "Apache-2.0", $"{package}");
            Assert.Contains(
                package.GetProperty("files").EnumerateArray(), file => Name(file).StartsWith("LICENSE", StringComparison.Ordinal));
        });
    }

    private static string Name(JsonElement file) => file.GetProperty("file").GetString()!;

    private static string Text(JsonElement file) => Repository.Text($"{Folder}/{Name(file)}");

    /// <summary>The file with the names of packages put back where paths stand now.</summary>
    private static string Original(JsonElement file) => file.GetProperty("imports").EnumerateObject().Aggregate(
        Text(file), (text, import) => text.Replace($"from\"{import.Value}\"", $"from\"{import.Name}\"", StringComparison.Ordinal));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
