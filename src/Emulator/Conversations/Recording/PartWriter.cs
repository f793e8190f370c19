using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Writes the parts of a message as an act says them: the vendor's keys without those that say nothing.</summary>
internal static class PartWriter
{
    /// <summary>Where a file of the same name and kind is taken from, in place of one that only the recorded world has.</summary>
    private const string Files = "https://files.example/";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] OfMentions = ["handle", "range"];

    /// <summary>The parts in one line of YAML.</summary>
    public static string Write(JsonElement parts)
    {
        var list = new JsonArray([.. parts.EnumerateArray().Select(part => (JsonNode)Part(part))]);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing)) list.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("${", "$${", StringComparison.Ordinal)
            .Replace("\":", "\": ", StringComparison.Ordinal);
    }

    /// <summary>The address of a file of the name that the part has.</summary>
    public static string File(JsonElement part) => File(part.TryGetProperty("filename", out var name) ? name.GetString()! : "file");

    /// <summary>The address of a file of that name.</summary>
    public static string File(string name) => Files + Uri.EscapeDataString(name);

    public static bool IsMedia(JsonElement part) => part.GetProperty("type").GetString() == "media";

    /// <summary>Whether it is a text and nothing more, which <c>text</c> says.</summary>
    public static bool IsPlain(JsonElement part) => part.EnumerateObject().All(member =>
        member.Name is "type" or "value" || member.Value.ValueKind == JsonValueKind.Null);

    private static JsonObject Part(JsonElement part)
    {
        if (IsMedia(part)) return new JsonObject { ["type"] = "media", ["url"] = File(part) };
        var written = (JsonObject)Without(part)!;
        written.Remove("inline_stickers");
        if (written["url"] is { } url && url.GetValue<string>().Length == 0) written.Remove("url");
        foreach (var mention in (written["mentions"] as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach (var key in mention.Select(member => member.Key).Except(OfMentions).ToList()) mention.Remove(key);
        }

        if (written.ContainsKey("mention")) written.Remove("mentions");
        return written;
    }

    /// <summary>The same without members that are null.</summary>
    private static JsonNode? Without(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(element.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null)
            .Select(member => KeyValuePair.Create(member.Name, Without(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Without)]),
        _ => JsonNode.Parse(element.GetRawText()),
    };
}
