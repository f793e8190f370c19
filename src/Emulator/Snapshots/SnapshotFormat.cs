using System.Buffers;
using System.Text.Json;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// Looks at a <c>world.json</c> before it is read: another version may hold other members, and the serializer would let a null into a list.
/// </summary>
/// <remarks>It is looked at as it comes; never more of it is held than its longest value.</remarks>
internal static class SnapshotFormat
{
    private const int PieceBytes = 64 * 1024;

    /// <exception cref="InvalidDataException">It is of another version, of none, or holds a null.</exception>
    public static void Validate(Stream world)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            var state = new JsonReaderState();
            var (held, tokens) = (0, 0L);
            for (var isLast = false; !isLast;)
            {
                if (held == buffer.Length) buffer = Twice(buffer);
                var read = world.Read(buffer, held, buffer.Length - held);
                isLast = read == 0;
                held += read;
                var reader = new Utf8JsonReader(buffer.AsSpan(0, held), isLast, state);
                while (reader.Read()) Look(ref reader, tokens++);
                state = reader.CurrentState;
                var taken = (int)reader.BytesConsumed;
                buffer.AsSpan(taken, held - taken).CopyTo(buffer);
                held -= taken;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The first three tokens are the brace, the name of the format and the format.</summary>
    private static void Look(ref Utf8JsonReader reader, long place)
    {
        var isExpected = place switch
        {
            0 => reader.TokenType == JsonTokenType.StartObject,
            1 => reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("format"u8),
            2 => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out _),
            _ => true,
        };
        SnapshotGuard.Require(isExpected, $"{SnapshotEntries.World} does not begin with its format");
        if (place == 2) DemandCurrent(reader.GetInt32());
        SnapshotGuard.Require(
            reader.TokenType != JsonTokenType.Null, $"{SnapshotEntries.World} holds a null; what is not there is left out");
    }

    private static void DemandCurrent(int format) =>
        SnapshotGuard.Require(
            format == WorldFile.CurrentFormat, $"it is of format {format}, and this emulator reads format {WorldFile.CurrentFormat}");

    private static byte[] Twice(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
