using System.IO.Compression;
using System.Text.Json;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Snapshots;

/// <summary>Writes a world as an archive, piece by piece as the reader takes it. The same world makes the same bytes.</summary>
internal static class SnapshotWriter
{
    /// <summary>The world goes on meanwhile: what is written is how it stood at the call.</summary>
    public static Task Write(World world, Stream output, CancellationToken cancellation) =>
        Write(WorldFile.Of(world.Origin, world.Capture()), output, cancellation);

    private static async Task Write(WorldFile file, Stream output, CancellationToken cancellation)
    {
        await using var asynchronous = new AsynchronousOutput(output);
        await Archive(file, asynchronous, cancellation);
        await asynchronous.FlushAsync(cancellation);
    }

    private static async Task Archive(WorldFile file, Stream output, CancellationToken cancellation)
    {
        await using var archive =
            await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        await Add(
            archive, SnapshotEntries.World, entry => JsonSerializer.SerializeAsync(entry, file, SnapshotJson.World, cancellation),
            cancellation);
        foreach (var blob in file.State.Blobs)
        {
            await Add(
                archive, SnapshotEntries.OfBlob(blob.Hash), entry => entry.WriteAsync(blob.Bytes, cancellation).AsTask(), cancellation);
        }
    }

    private static async Task Add(ZipArchive archive, string name, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = SnapshotEntries.Written;
        await using var content = await entry.OpenAsync(cancellation);
        await write(content);
    }
}
