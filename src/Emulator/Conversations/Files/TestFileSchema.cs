using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios;

namespace Chats.Emulator.Conversations.Files;

/// <summary>The JSON Schema of test files, for editors.</summary>
internal static class TestFileSchema
{
    /// <summary>Where a text must look like something, a value that is put in later may stand as well.</summary>
    private const string OrValue = @"|\$\{";

    public static string Generate() => ScenarioSchema.Write(
        "Chats Emulator conversation tests", "What people do, and what an application must do then.", Loosen(TestFileCodec.File.Schema()));

    private static JsonObject Loosen(JsonObject schema)
    {
        Walk(schema["properties"]![TestFileCodec.Tests]);
        return schema;
    }

    private static void Walk(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Walk(item);
        }

        if (node is not JsonObject map) return;
        if (map["pattern"] is JsonValue pattern && map["type"] is not null) map["pattern"] = pattern.GetValue<string>() + OrValue;
        foreach (var (_, value) in map) Walk(value);
    }
}
