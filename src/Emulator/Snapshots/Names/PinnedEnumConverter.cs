using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Reads and writes an enum by names of its own: a number may stand for nothing, and the names of the code may change.</summary>
/// <param name="names">The written name of each value.</param>
internal sealed class PinnedEnumConverter<T>(params (T Value, string Written)[] names) : JsonConverter<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> _written = names.ToDictionary(name => name.Value, name => name.Written);

    /// <summary>In upper or lower case: a user who edits a file by hand may write either.</summary>
    private readonly Dictionary<string, T> _values =
        names.ToDictionary(name => name.Written, name => name.Value, StringComparer.OrdinalIgnoreCase);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && _values.TryGetValue(reader.GetString()!, out var value)
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(_written.TryGetValue(value, out var name)
            ? name
            : throw new InvalidOperationException($"{typeof(T).Name}.{value} has no name in world.json; give it one in Snapshots/Names."));
}
