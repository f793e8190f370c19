using System.Buffers;

namespace Chats.Emulator.Http.Calls;

/// <summary>What an operation answers, complete and not yet sent: the journal reads it and a fault may corrupt it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The bytes of the body; empty for none.</param>
/// <param name="ContentType">The body's media type.</param>
internal sealed record BufferedResponse(int Status, ReadOnlyMemory<byte> Body, string ContentType = BufferedResponse.Json)
{
    public const string Json = "application/json";

    /// <summary>The pool's memory that the body stands in; null: memory of its own.</summary>
    private byte[]? _rented;

    public static BufferedResponse Empty(int status) => new(status, ReadOnlyMemory<byte>.Empty);

    /// <summary>JSON in memory that is used again once it was sent.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="length">How many bytes there are.</param>
    /// <param name="body">Where to write them.</param>
    public static BufferedResponse Pooled(int status, int length, out Span<byte> body)
    {
        var rented = ArrayPool<byte>.Shared.Rent(length);
        body = rented.AsSpan(0, length);
        return new BufferedResponse(status, rented.AsMemory(0, length)) { _rented = rented };
    }

    /// <summary>Gives the memory back. Nobody may read the body any more.</summary>
    public void Release()
    {
        if (_rented is null) return;
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
    }
}
