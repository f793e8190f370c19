using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>
/// The JSON of tests. The host runs without reflection in the serializer, as the program does, so what is written is named here.
/// </summary>
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class TestJson : JsonSerializerContext
{
    /// <summary>Compact, with <c>+</c> readable as the emulator writes it.</summary>
    public static TestJson Compact { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The same, spread out for people.</summary>
    public static TestJson Indented { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>A JSON text of its value.</summary>
    public static string Of(string text) => JsonSerializer.Serialize(text, Default.String);

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(string[] texts) => JsonSerializer.Serialize(texts, Default.StringArray);

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(JsonElement element) => JsonSerializer.Serialize(element, Compact.JsonElement);
}
