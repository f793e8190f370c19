using System.IO.Compression;
using System.Text.Json;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Snapshots;

/// <summary>Writes a world as an archive. The same world makes the same bytes.</summary>
internal static class SnapshotWriter
{
    public static MemoryStream Write(World world)
    {
        var file = WorldFile.Of(world.Origin, world.Keep());
        var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, SnapshotEntries.World, entry => JsonSerializer.Serialize(entry, file, SnapshotJson.World));
            foreach (var blob in file.State.Blobs) Add(archive, SnapshotEntries.OfBlob(blob.Hash), entry => entry.Write(blob.Bytes.Span));
        }

        output.Position = 0;
        return output;
    }

    private static void Add(ZipArchive archive, string name, Action<Stream> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = SnapshotEntries.Written;
        using var content = entry.Open();
        write(content);
    }
}
