using System.IO.Compression;
using System.IO.Hashing;
using Chats.Emulator.Common;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots;

/// <summary>An entry's content as it comes, compared with what the archive says of its length and checksum.</summary>
internal sealed class CheckedEntry(ZipArchiveEntry entry) : OneWayStream
{
    private readonly Stream _content = entry.Open();
    private readonly Crc32 _checksum = new();
    private long _read;

    public override bool CanRead => true;

    /// <exception cref="InvalidDataException">It is longer than the archive says.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = _content.Read(buffer, offset, count);
        _checksum.Append(buffer.AsSpan(offset, read));
        _read += read;
        SnapshotGuard.Require(_read <= entry.Length, $"{entry.FullName} is damaged");
        return read;
    }

    /// <exception cref="InvalidDataException">What was read up to the end is not what the archive says.</exception>
    public void RequireWhole() =>
        SnapshotGuard.Require(_read == entry.Length && _checksum.GetCurrentHashAsUInt32() == entry.Crc32, $"{entry.FullName} is damaged");

    protected override void Dispose(bool disposing)
    {
        if (disposing) _content.Dispose();
        base.Dispose(disposing);
    }
}
