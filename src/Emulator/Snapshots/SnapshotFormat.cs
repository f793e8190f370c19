using System.Text.Json;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots;

/// <summary>Looks at the version of a <c>world.json</c> before anything else is read: another version may hold other members.</summary>
internal static class SnapshotFormat
{
    /// <exception cref="InvalidDataException">It is another one, or none.</exception>
    public static void Demand(ReadOnlySpan<byte> world)
    {
        var reader = new Utf8JsonReader(world);
        var isSaid = reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.ValueTextEquals("format"u8) && reader.Read();
        Broken.Unless(isSaid && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out _), $"{SnapshotEntries.World} does not begin with its format");
        var format = reader.GetInt32();
        Broken.Unless(format == WorldFile.CurrentFormat, $"it is of format {format}, and this emulator reads format {WorldFile.CurrentFormat}");
    }
}
