using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Model;
using Chats.Emulator.Scenarios.Model.World;

namespace Chats.Emulator.Scenarios;

/// <summary>The JSON Schema of scenario files, for editors.</summary>
internal static class ScenarioSchema
{
    private static readonly JsonWriterOptions Pretty = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Generate() => Write(
        "Chats Emulator scenario", "A world for the emulator: its lines, people, chats, clock and faults.", ScenarioCodec.File.Schema());

    /// <summary>A schema as a file of its own.</summary>
    public static string Write(string title, string description, JsonObject shape)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["description"] = description,
        };
        foreach (var (key, value) in shape) schema[key] = value?.DeepClone();
        SchemaDefinitions.Complete(schema);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Pretty)) schema.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
