using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>Compares a body with a file beside the test, key order included. UPDATE_GOLDEN=1 writes the file anew.</summary>
internal static partial class Golden
{
    public static void Check(string name, Reply reply, [CallerFilePath] string testFile = "")
    {
        // The wire form is compact; the file is the same text, spread out for people.
        Assert.Equal(TestJson.Of(reply.Json), reply.Text);
        // Addresses of files name the world and are signed with its name, and every test has one of its own.
        var spread = JsonSerializer.Serialize(reply.Json, TestJson.Indented.JsonElement);
        var actual = Signature().Replace(WorldName().Replace(spread, "?world=WORLD"), "ignature=SIGNATURE") + "\n";
        var file = Path.Combine(Path.GetDirectoryName(testFile)!, $"{name}.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(file, actual);
        Assert.True(File.Exists(file), $"{file} is missing; run with UPDATE_GOLDEN=1 and read what it writes");
        Assert.Equal(File.ReadAllText(file), actual);
    }

    [GeneratedRegex(@"\?world=t\d+")]
    private static partial Regex WorldName();

    [GeneratedRegex("ignature=[0-9a-f]{64}")]
    private static partial Regex Signature();
}
