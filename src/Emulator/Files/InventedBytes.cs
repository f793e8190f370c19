using System.Text;
using Chats.Emulator.Domain;

namespace Chats.Emulator.Files;

/// <summary>The content of a file whose bytes nobody gave: as long as it says, begun as its type demands, the same at every reading. It needs no memory.</summary>
internal sealed class InventedBytes(Attachment file) : Stream
{
    private readonly byte[] _start = FileSignatures.Start(file.ContentType);
    private readonly byte[]? _text = FileSignatures.IsText(file.ContentType) ? Encoding.UTF8.GetBytes($"This file ({file.Id}) was invented. ") : null;
    private readonly ulong _seed = BitConverter.ToUInt64(file.Id.ToByteArray());

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; } = file.SizeBytes;

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, Math.Max(0, Length - Position));
        for (var i = 0; i < count; i++) buffer[i] = At(Position++);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Current => Position,
        SeekOrigin.End => Length,
        _ => 0,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte At(long position)
    {
        if (position < _start.Length) return _start[position];
        if (_text is not null) return _text[position % _text.Length];

        // SplitMix64: eight bytes a step, from any place.
        var word = _seed + ((ulong)(position >> 3) * 0x9E3779B97F4A7C15);
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
        return (byte)((word ^ (word >> 31)) >> (int)(8 * (position & 7)));
    }
}
