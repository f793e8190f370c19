using System.Text.Json;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots;

/// <summary>Looks at a <c>world.json</c> before it is read: another version may hold other members, and the serializer would let a null into a list.</summary>
internal static class SnapshotFormat
{
    /// <exception cref="InvalidDataException">It is of another version, of none, or holds a null.</exception>
    public static void Demand(ReadOnlySpan<byte> world)
    {
        var reader = new Utf8JsonReader(world);
        var isSaid = Comes(ref reader, JsonTokenType.StartObject) && Comes(ref reader, JsonTokenType.PropertyName) && reader.ValueTextEquals("format"u8) && reader.Read();
        Broken.Unless(isSaid && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out _), $"{SnapshotEntries.World} does not begin with its format");
        var format = reader.GetInt32();
        Broken.Unless(format == WorldFile.CurrentFormat, $"it is of format {format}, and this emulator reads format {WorldFile.CurrentFormat}");
        while (reader.Read()) Broken.Unless(reader.TokenType != JsonTokenType.Null, $"{SnapshotEntries.World} holds a null; what is not there is left out");
    }

    private static bool Comes(ref Utf8JsonReader reader, JsonTokenType token) => reader.Read() && reader.TokenType == token;
}
