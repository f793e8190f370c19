using System.IO.Compression;
using System.Text.Json;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Snapshots;

/// <summary>Writes a world as an archive. The same world makes the same bytes.</summary>
internal static class SnapshotWriter
{
    public static async Task Write(World world, Stream output, CancellationToken cancellation)
    {
        var (origin, content) = (world.Origin, world.Keep());
        var file = WorldFile.Of(origin, content);
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        await Add(archive, SnapshotEntries.World, entry => JsonSerializer.SerializeAsync(entry, file, SnapshotJson.World, cancellation), cancellation);
        foreach (var blob in file.State.Blobs)
        {
            await Add(archive, SnapshotEntries.OfBlob(blob.Hash), entry => entry.WriteAsync(blob.Bytes, cancellation).AsTask(), cancellation);
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
