using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>What is in a snapshot, to change it as somebody with an editor might.</summary>
/// <param name="World">Its <c>world.json</c>.</param>
/// <param name="Files">All other files in it.</param>
internal sealed record SnapshotContent(JsonNode World, IReadOnlyList<(string Name, byte[] Content)> Files)
{
    public static SnapshotContent Read(byte[] snapshot)
    {
        using var archive = new ZipArchive(new MemoryStream(snapshot));
        var files = archive.Entries.Select(entry => (entry.FullName, Read(entry))).ToList();
        return new SnapshotContent(JsonNode.Parse(files[0].Item2)!, files[1..]);
    }

    /// <summary>The snapshot with this in place of its <c>world.json</c>.</summary>
    public byte[] With(JsonNode world)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Files.Prepend(("world.json", Encoding.UTF8.GetBytes(world.ToJsonString()))))
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return zip.ToArray();
    }

    /// <summary>A place such as <c>chats[0].line</c> below a node.</summary>
    public static JsonNode Find(JsonNode node, string place)
    {
        foreach (var step in place.Replace("]", "", StringComparison.Ordinal).Split('.', '['))
        {
            node = int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? node[index]! : node[step]!;
        }

        return node;
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
