using System.Text;

namespace Chats.Emulator.Journal;

/// <summary>The beginning of a body, in memory that the next request in the same place uses again.</summary>
internal sealed class BodyBuffer(int limit)
{
    private const int SmallestPiece = 256;

    private byte[] _bytes = [];
    private int _length;
    private bool _isPresent;

    /// <summary>Whether the body was longer than what is kept.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>How much memory it keeps, used or not.</summary>
    public int Capacity => _bytes.Length;

    public string? Text => _isPresent ? Encoding.UTF8.GetString(_bytes, 0, _length) : null;

    public void Set(ReadOnlySpan<byte> body)
    {
        _isPresent = !body.IsEmpty;
        _length = Math.Min(body.Length, limit);
        IsTruncated = body.Length > limit;
        if (_bytes.Length < _length) _bytes = new byte[Math.Min(limit, Math.Max(SmallestPiece, _length * 2))];
        body[.._length].CopyTo(_bytes);
    }
}
