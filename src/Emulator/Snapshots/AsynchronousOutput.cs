using Chats.Emulator.Common;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// Keeps back what an archive writes synchronously, the few last bytes of each entry, until it writes asynchronously: a response takes
/// nothing else.
/// </summary>
internal sealed class AsynchronousOutput(Stream output) : OneWayStream
{
    private readonly MemoryStream _kept = new();

    public override bool CanWrite => true;

    public override void Write(byte[] buffer, int offset, int count) => _kept.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _kept.Write(buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await FlushAsync(cancellationToken);
        await output.WriteAsync(buffer, cancellationToken);
    }

    /// <summary>Hands on what was kept back.</summary>
    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_kept.Length == 0) return;
        await output.WriteAsync(_kept.GetBuffer().AsMemory(0, (int)_kept.Length), cancellationToken);
        _kept.SetLength(0);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _kept.Dispose();
        base.Dispose(disposing);
    }
}
