namespace Chats.Emulator.Snapshots;

/// <summary>
/// A file that comes by a call: on the disk, for an archive must be sought in; in memory where it is small, or where nothing can be
/// written.
/// </summary>
internal sealed class Upload(string folder) : IAsyncDisposable
{
    private const int PieceBytes = 64 * 1024;
    private const int SmallBytes = 1024 * 1024;

    public Stream Content { get; private set; } = new MemoryStream();

    /// <summary>Takes all of it; false when it is longer than it may be.</summary>
    public async Task<bool> Receive(Stream body, long limit, CancellationToken cancellation)
    {
        var piece = new byte[PieceBytes];
        while (await body.ReadAsync(piece, cancellation) is > 0 and var read)
        {
            if (Content.Length + read > Bound(limit)) return false;
            if (Content is MemoryStream && Content.Length <= SmallBytes && Content.Length + read > SmallBytes)
            {
                await Move(ToDisk, cancellation);
            }

            await Write(piece.AsMemory(0, read), cancellation);
        }

        return Content.Length <= Bound(limit);
    }

    public ValueTask DisposeAsync() => Content.DisposeAsync();

    private long Bound(long limit) => Content is MemoryStream ? Math.Min(limit, Array.MaxLength) : limit;

    /// <summary>A disk may become full on the way.</summary>
    private async Task Write(ReadOnlyMemory<byte> piece, CancellationToken cancellation)
    {
        var whole = Content.Length;
        try
        {
            await Content.WriteAsync(piece, cancellation);
        }
        catch (IOException)
        {
            Content.SetLength(whole);
            await Move(() => new MemoryStream(), cancellation);
            await Content.WriteAsync(piece, cancellation);
        }
    }

    private async Task Move(Func<Stream?> open, CancellationToken cancellation)
    {
        if (open() is not { } other) return;
        await using var before = Content;
        before.Position = 0;
        Content = other;
        await before.CopyToAsync(other, cancellation);
    }

    /// <summary>A file only this process and its user can read, and that goes when it is closed; null when there can be none.</summary>
    private FileStream? ToDisk()
    {
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
                BufferSize = 0,
            };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            return new FileStream(Path.Combine(folder, $"chats-emulator-{Path.GetRandomFileName()}"), options);
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return null;
        }
    }
}
