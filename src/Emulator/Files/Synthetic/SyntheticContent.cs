using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>
/// The content of a file whose bytes were not given: as long as it says, readable as its type, the same at every reading. However long,
/// it takes no more memory than a block.
/// </summary>
internal sealed class SyntheticContent(Attachment file) : Stream
{
    private readonly Lazy<SyntheticFile> _content = new(() => SyntheticFiles.Of(file));

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; } = file.SizeBytes;

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        var count = _content.Value.Read(Position, buffer);
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

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
}
