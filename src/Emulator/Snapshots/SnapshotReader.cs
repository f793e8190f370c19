using System.IO.Compression;
using System.IO.Hashing;
using System.Text.Json;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Files;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// Reads a world from an archive. Room for every entry is asked for before it is unpacked, so a small file cannot fill the memory.
/// </summary>
/// <remarks><c>world.json</c> is never held whole: it is looked at as it comes, and then read as it comes.</remarks>
internal sealed class SnapshotReader(BlobStore store, WorldLimits limits)
{
    public SnapshotReading Read(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read);
            return Read(archive);
        }
        catch (Exception problem) when (problem is InvalidDataException or JsonException or ArgumentException or EndOfStreamException
            or NotSupportedException)
        {
            return new SnapshotReading(null, Words(problem));
        }
    }

    /// <summary>What is wrong, with its place; the serializer names that only in messages of its own.</summary>
    private static string Words(Exception problem)
    {
        var message = problem.Message.TrimEnd('.');
        return problem is JsonException { Path: { } path } && !message.Contains(path, StringComparison.Ordinal)
            ? $"{path}: {message}"
            : message;
    }

    private SnapshotReading Read(ZipArchive archive)
    {
        SnapshotGuard.Require(
            archive.Entries.FirstOrDefault() is { FullName: SnapshotEntries.World }, $"{SnapshotEntries.World} is not its first entry");
        var first = archive.Entries[0];
        if (!store.HasRoom(first.Length)) return SnapshotReading.TooLarge;
        using (var content = new CheckedEntry(first))
        {
            SnapshotFormat.Validate(content);
            content.RequireWhole();
        }

        var blobs = new Dictionary<string, Blob>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Skip(1))
        {
            if (Blob(entry) is not { } blob) return SnapshotReading.TooLarge;
            blobs[blob.Hash] = blob;
        }

        using var checkedContent = first.Open();
        return new SnapshotReading(JsonSerializer.Deserialize(checkedContent, SnapshotJson.World)!.ToOrigin(blobs, limits), null);
    }

    private Blob? Blob(ZipArchiveEntry entry)
    {
        SnapshotGuard.Require(SnapshotEntries.IsBlob(entry.FullName), $"the entry '{entry.FullName}' has no place in it");
        using var room = Unpack(entry);
        if (room?.Store() is not { } blob) return null;
        SnapshotGuard.Require(
            SnapshotEntries.OfBlob(blob.Hash) == entry.FullName, $"the bytes of {entry.FullName} are others than its name says");
        return blob;
    }

    /// <summary>An entry's content; null when there is no room for it.</summary>
    private BlobReservation? Unpack(ZipArchiveEntry entry)
    {
        if (entry.Length > Array.MaxLength || store.Reserve(entry.Length) is not { } room) return null;
        try
        {
            using var content = entry.Open();
            content.ReadExactly(room.Memory.Span);
            SnapshotGuard.Require(Crc32.HashToUInt32(room.Memory.Span) == entry.Crc32, $"{entry.FullName} is damaged");
            return room;
        }
        catch
        {
            room.Dispose();
            throw;
        }
    }
}
