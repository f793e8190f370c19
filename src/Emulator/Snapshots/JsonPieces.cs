using System.Buffers;
using System.Text.Json;

namespace Chats.Emulator.Snapshots;

/// <summary>JSON that is read as it comes; never more of it is held than a piece, or its longest value.</summary>
internal sealed class JsonPieces(Stream json) : IDisposable
{
    private const int PieceBytes = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(PieceBytes);
    private JsonReaderState _state;
    private int _held;
    private bool _isLast;

    /// <summary>The bytes that the reader of the present piece goes through.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _held);

    /// <summary>Opens the next piece, which begins behind what was taken of the one before; false: there is none.</summary>
    public bool Next(out Utf8JsonReader reader)
    {
        reader = default;
        if (_isLast) return false;
        if (_held == _buffer.Length) _buffer = Twice(_buffer);
        var read = json.Read(_buffer, _held, _buffer.Length - _held);
        _isLast = read == 0;
        _held += read;
        reader = new Utf8JsonReader(Bytes, _isLast, _state);
        return true;
    }

    /// <summary>Ends a piece: what its reader has gone through is not needed any more.</summary>
    public void Take(in Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        var taken = (int)reader.BytesConsumed;
        _buffer.AsSpan(taken, _held - taken).CopyTo(_buffer);
        _held -= taken;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private static byte[] Twice(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
