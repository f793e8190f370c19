using System.Buffers;
using System.Text.Json;
using Chats.Emulator.Common;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// A <c>world.json</c> without the items of its <see cref="LongLists"/>. It is looked at before it is read, items and all: another version
/// may hold other members, and the serializer would let a null into a list.
/// </summary>
/// <param name="world">The whole of it; it is looked at as it comes.</param>
internal sealed class WorldOutline(Stream world) : OneWayStream
{
    private readonly JsonPieces _pieces = new(world);
    private readonly LongLists _lists = new();
    private readonly ArrayBufferWriter<byte> _kept = new();
    private int _given;
    private long _tokens;

    public override bool CanRead => true;

    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidDataException">It is of another version, of none, or holds a null.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (_given == _kept.WrittenCount)
        {
            (_given, var isThere) = (0, KeepNext());
            if (!isThere) return 0;
        }

        var rest = _kept.WrittenSpan[_given..];
        var given = Math.Min(rest.Length, buffer.Length);
        rest[..given].CopyTo(buffer);
        _given += given;
        return given;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing) _pieces.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Keeps what is wanted of the next piece, the brackets of a list among it; false: there is no more.</summary>
    private bool KeepNext()
    {
        _kept.ResetWrittenCount();
        if (!_pieces.Next(out var reader)) return false;
        var from = 0;
        while (reader.Read())
        {
            Look(ref reader);
            var before = _lists.Current;
            _lists.Look(reader);
            if (before is null && _lists.Current is not null) _kept.Write(_pieces.Bytes[from..(int)reader.BytesConsumed]);
            if (before is not null && _lists.Current is null) from = (int)reader.TokenStartIndex;
        }

        if (_lists.Current is null) _kept.Write(_pieces.Bytes[from..(int)reader.BytesConsumed]);
        _pieces.Take(reader);
        return true;
    }

    /// <summary>The first three tokens are the brace, the name of the format and the format.</summary>
    private void Look(ref Utf8JsonReader reader)
    {
        var isExpected = _tokens switch
        {
            0 => reader.TokenType == JsonTokenType.StartObject,
            1 => reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("format"u8),
            2 => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out _),
            _ => true,
        };
        SnapshotGuard.Require(isExpected, $"{SnapshotEntries.World} does not begin with its format");
        if (_tokens == 2) RequireCurrent(reader.GetInt32());
        SnapshotGuard.Require(
            reader.TokenType != JsonTokenType.Null, $"{SnapshotEntries.World} holds a null; what is not there is left out");
        _tokens++;
    }

    private static void RequireCurrent(int format) =>
        SnapshotGuard.Require(
            format == WorldFile.CurrentFormat, $"it is of format {format}, and this emulator reads format {WorldFile.CurrentFormat}");
}
