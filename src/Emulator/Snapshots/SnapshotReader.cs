using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text.Json;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Files;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// Reads a world from an archive. Room for every entry is asked for before it is unpacked, so a small file cannot fill the memory.
/// </summary>
/// <remarks>
/// <c>world.json</c> is never held whole, as JSON or as objects: it is looked at and read as it comes, but for the chats and messages; then
/// those are, one by one.
/// </remarks>
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
        var file = Outline(first);
        var blobs = new Dictionary<string, Blob>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Skip(1))
        {
            if (Blob(entry) is not { } blob) return SnapshotReading.TooLarge;
            blobs[blob.Hash] = blob;
        }

        return new SnapshotReading(file.ToOrigin(chats => ReadChats(first, chats), blobs, limits), null);
    }

    /// <summary>The world without its chats and messages, once all of it was looked at.</summary>
    private static WorldFile Outline(ZipArchiveEntry world)
    {
        using var content = new CheckedEntry(world);
        using var outline = new WorldOutline(content);
        try
        {
            return JsonSerializer.Deserialize(outline, SnapshotJson.World)!;
        }
        finally
        {
            content.CopyTo(Stream.Null); // whatever is wrong with damaged content, the damage is what is told
            content.RequireWhole();
        }
    }

    private static void ReadChats(ZipArchiveEntry world, SnapshotChats chats)
    {
        using var content = world.Open();
        LongListItems.Read(content, (list, index, json) =>
        {
            if (list == LongList.Chats) chats.Add(Item<Chat>(json, "chats", index), index);
            else chats.Add(Item<Message>(json, "messages", index), index);
        });
    }

    private static T Item<T>(ReadOnlySpan<byte> json, string list, int index)
    {
        try
        {
            return JsonSerializer.Deserialize(json, SnapshotJson.Of<T>())!;
        }
        catch (JsonException problem)
        {
            // The serializer knows only where in the item it is.
            var place = string.Create(CultureInfo.InvariantCulture, $"$.state.{list}[{index}]{problem.Path?.TrimStart('$')}");
            throw new InvalidDataException($"{place}: {problem.Message.Split(" Path: $")[0]}", problem);
        }
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
