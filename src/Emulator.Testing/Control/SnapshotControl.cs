using System.Net.Http.Headers;

namespace Chats.Emulator.Testing;

/// <summary>Hands out a whole world as a file, and replaces a world by one.</summary>
/// <remarks>
/// A snapshot holds state, files, clock, fault counters and webhooks that are still to be sent. Journal, events, deliveries that have
/// ended and savepoints are not in it.
/// </remarks>
/// <example>
/// <code>
/// await File.WriteAllBytesAsync("failed-test.zip", await control.Snapshot.ExportAsync());
/// // elsewhere
/// await control.Snapshot.ImportAsync(await File.ReadAllBytesAsync("failed-test.zip"));
/// </code>
/// </example>
public sealed class SnapshotControl
{
    private readonly ControlChannel _channel;

    internal SnapshotControl(ControlChannel channel) => _channel = channel;

    /// <summary>The world as a file; the same world makes the same bytes.</summary>
    public Task<byte[]> ExportAsync(CancellationToken cancellation = default) => _channel.GetBytesAsync("snapshot", cancellation);

    /// <summary>Replaces all the world holds by a snapshot; a reset will lead back to it.</summary>
    /// <param name="snapshot">What <see cref="ExportAsync"/> answered, here or in another process.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">It cannot be read (422), or is larger than the emulator may hold (413); the world stays
    /// as it was.</exception>
    public Task ImportAsync(ReadOnlyMemory<byte> snapshot, CancellationToken cancellation = default) =>
        SendAsync(new ReadOnlyMemoryContent(snapshot), cancellation);

    /// <summary>Replaces all the world holds by a snapshot, read from a stream that stays its caller's.</summary>
    /// <inheritdoc cref="ImportAsync(ReadOnlyMemory{byte}, CancellationToken)"/>
    public Task ImportAsync(Stream snapshot, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return SendAsync(new StreamContent(snapshot), cancellation);
    }

    private Task SendAsync(HttpContent content, CancellationToken cancellation)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        return _channel.SendAsync(HttpMethod.Put, "snapshot", content, cancellation);
    }
}
