using System.IO.Compression;
using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Files;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Snapshots;

/// <summary>A snapshot goes out and comes in piece by piece, however large its world is.</summary>
public sealed class SnapshotStreamingTests : IDisposable
{
    private const int Bound = 256 * 1024;
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Goes_out_in_pieces_and_only_asynchronously()
    {
        using var world = Large();
        await using var output = new Pieces();

        await SnapshotWriter.Write(world.World, output, Cancellation);

        Assert.InRange(output.Largest, 1, Bound);
        Assert.True(output.Total > 2 * Bound);
    }

    [Fact]
    public async Task Is_cut_off_where_its_reader_breaks()
    {
        using var world = Large();
        await using var output = new Pieces { BreaksAfter = Bound };

        await Assert.ThrowsAsync<InvalidOperationException>(() => SnapshotWriter.Write(world.World, output, Cancellation));
    }

    [Fact]
    public async Task An_upload_lies_on_the_disk_and_leaves_nothing_there()
    {
        var bytes = Noise(3_000_000);
        await using (var upload = new Upload(_folder))
        {
            Assert.True(await upload.Receive(new MemoryStream(bytes), bytes.Length, Cancellation));

            Assert.IsType<FileStream>(upload.Content);
            Assert.Equal(bytes, All(upload.Content));
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task An_upload_is_held_in_memory_where_nothing_can_be_written()
    {
        var bytes = Noise(3_000_000);
        await using var upload = new Upload(Path.Combine(_folder, "nowhere"));

        Assert.True(await upload.Receive(new MemoryStream(bytes), bytes.Length, Cancellation));

        Assert.IsType<MemoryStream>(upload.Content);
        Assert.Equal(bytes, All(upload.Content));
    }

    [Fact]
    public async Task An_upload_is_no_longer_than_it_may_be()
    {
        await using var upload = new Upload(_folder);

        Assert.False(await upload.Receive(new MemoryStream(Noise(3_000_000)), 2_999_999, Cancellation));
    }

    [Fact]
    public void Values_longer_than_a_piece_are_looked_at_too()
    {
        using var world = new TestWorld();
        world.Send();
        var json = Json(WrittenSnapshot.Of(world.World));
        var blank = new string(' ', 300_000);
        var padded = json.Replace("\"state\":", $"{blank}\"state\":{blank}", StringComparison.Ordinal);

        Assert.Null(Read(padded).Problem);
        Assert.Contains("holds a null", Read(padded[..^1] + $",\"{new string('x', 300_000)}\":null}}").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_of_any_length_are_read()
    {
        using var world = new TestWorld();
        foreach (var length in new[] { 1, 70_000, 1, 64_000, 300_000, 1 }) world.Send(new string('x', length));
        var snapshot = WrittenSnapshot.Of(world.World);

        var reading = Read(Json(snapshot));

        Assert.Null(reading.Problem);
        Assert.Equal(
            world.State.Messages.BySequence().SelectMany(message => message.Parts),
            reading.Origin!.State.Messages.BySequence().SelectMany(message => message.Parts));
    }

    private static TestWorld Large()
    {
        var bytes = Noise(3_000_000);
        return new TestWorld(state => state with
        {
            Attachments =
                state.Attachments.Add(Guid.AllBitsSet, new Domain.Files.Attachment(Guid.AllBitsSet, "a.bin", "text/plain", bytes.Length)
                {
                    Content = new BlobStore(1 << 26).Intern(bytes),
                }),
        });
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] All(Stream content)
    {
        content.Position = 0;
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    private static string Json(byte[] snapshot)
    {
        using var archive = new ZipArchive(new MemoryStream(snapshot));
        using var reader = new StreamReader(archive.GetEntry("world.json")!.Open());
        return reader.ReadToEnd();
    }

    private static SnapshotReading Read(string json)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("world.json").Open();
            entry.Write(Encoding.UTF8.GetBytes(json));
        }

        return new SnapshotReader(new BlobStore(1 << 26), new WorldLimits()).Read(file);
    }

    /// <summary>Refuses what a response refuses: to be sought in, and to be written to synchronously.</summary>
    private sealed class Pieces : OneWayStream
    {
        public int Largest { get; private set; }

        public long Total { get; private set; }

        public long BreaksAfter { get; init; } = long.MaxValue;

        public override bool CanWrite => true;

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Total += buffer.Length;
            if (Total > BreaksAfter) throw new InvalidOperationException("Broken.");
            Largest = Math.Max(Largest, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
