using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Files;
using Chats.Emulator.Worlds;
using CsCheck;

namespace Chats.Emulator.Snapshots;

/// <summary>Whatever is not a snapshot is refused in words, and never with an exception.</summary>
public sealed class SnapshotReaderTests
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes("the bytes of a file");
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Bytes));
    private static readonly byte[] Good = Make();

    [Fact]
    public void Reads_a_world_with_its_files()
    {
        var reading = Read(Good);

        Assert.Null(reading.Problem);
        Assert.Equal(Bytes, reading.Origin!.State.Attachments.Values.Single().Content!.Bytes.ToArray());
    }

    [Fact]
    public void Says_what_is_wrong_with_the_archive()
    {
        Refuses("", []);
        Refuses("", "not an archive"u8.ToArray());
        Refuses("", Good[..^30]);
        Refuses("world.json is not its first entry", Zip());
        Refuses("world.json is not its first entry", Zip(("other.json", "{}"u8.ToArray())));
        Refuses("the entry 'etc/passwd' has no place in it", Zip(World(), ("etc/passwd", Bytes)));
        Refuses($"blobs/{Hash} is missing", Zip(World()));
        Refuses($"the bytes of blobs/{Hash} are others than its name says", Zip(World(), ($"blobs/{Hash}", "others"u8.ToArray())));
    }

    [Fact]
    public void Says_what_is_wrong_with_the_world()
    {
        Refuses("it is of format 2, and this emulator reads format 1", Changed(world => world["format"] = 2));
        Refuses("world.json does not begin with its format", Changed(world => world["format"] = "1"));
        Refuses("world.json does not begin with its format", Zip(("world.json", "{}"u8.ToArray())));
        Refuses("'colour'", Changed(world => world["colour"] = "red"));
        Refuses("'id_position'", Changed(world => world["state"]!.AsObject().Remove("id_position")));
        Refuses("'subscriptions'", Changed(world => world["state"]!.AsObject().Remove("subscriptions")));
        Refuses("a counter is negative", Changed(world => world["state"]!["sequence"] = -1));
        Refuses("'nothing'", Changed(world => world["state"]!["pending"]!.AsArray().Add(JsonNode.Parse("""{"kind":"nothing"}"""))));
        Refuses("a chat has no line", Changed(world => world["state"]!["lines"] = new JsonArray()));
        Refuses("a message is in no chat", Changed(world => world["state"]!["chats"] = new JsonArray()));
        Refuses(
            "a chat or a message is in it twice",
            Changed(world => world["state"]!["chats"]!.AsArray().Add(world["state"]!["chats"]![0]!.DeepClone())));
        Refuses(
            "a chat or a message is in it twice",
            Changed(world => world["state"]!["messages"]!.AsArray().Add(world["state"]!["messages"]![0]!.DeepClone())));
        Refuses("", Changed(world => world["state"]!["contacts"]!.AsArray().Add(world["state"]!["contacts"]![0]!.DeepClone())));
        Refuses("not in order", Changed(world => world["deliveries"]!["next"] = 0));
    }

    [Fact]
    public void Holds_no_more_than_it_may()
    {
        Assert.True(Read(Good, limit: 100).IsTooLarge);
        Assert.True(Read(Zip(("world.json", new byte[20_000_000])), limit: 10_000_000).IsTooLarge);
        Assert.True(Read(Zip(World(), ($"blobs/{Hash}", new byte[20_000_000])), limit: 10_000_000).IsTooLarge);
    }

    [Fact]
    public void A_time_that_leaves_its_zone_to_the_machine_is_refused()
    {
        var times = Nodes(JsonNode.Parse(World().Content)!).Index()
            .Where(node => node.Item is JsonValue value && value.TryGetValue<string>(out var text) && text.Length >= 19 && text[10] == 'T')
            .ToList();

        Assert.NotEmpty(times);
        foreach (var (place, time) in times)
        {
            var reading = Read(Changed(world => Nodes(world).ElementAt(place).ReplaceWith<JsonNode>(time.GetValue<string>()[..19])));
            Assert.Contains("says its zone", reading.Problem, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_refused_snapshot_leaves_room_for_the_next()
    {
        var store = new BlobStore(1_000_000);
        var reader = new SnapshotReader(store, new WorldLimits());
        for (var n = 0; n < 3; n++)
        {
            Assert.NotNull(reader.Read(new MemoryStream(Zip(World(), ($"blobs/{Hash}", new byte[900_000])))).Problem);
        }

        Assert.Equal(0, store.Collect());
    }

    [Fact]
    public void Damage_never_throws() => Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Byte, Gen.Int[0, Good.Length]).Sample(
        (place, value, length) =>
        {
            var damaged = Good[..length];
            if (place < length) damaged[place] = value;
            var reading = Read(damaged);
            return reading.Origin is null != reading.Problem is null;
        },
        iter: 1500);

    [Fact]
    public void A_world_with_any_value_exchanged_or_missing_never_throws()
    {
        var nodes = Nodes(JsonNode.Parse(World().Content)!).Count();
        Gen.Select(Gen.Int[1, nodes - 1], Gen.Int[0, 5]).Sample(
            (place, other) =>
            {
                var reading = Read(Changed(world => Exchange(Nodes(world).ElementAt(place), other)));
                return reading.Origin is null != reading.Problem is null;
            },
            iter: 1000);
    }

    private static void Exchange(JsonNode node, int other)
    {
        JsonNode? value = other switch { 0 => null, 1 => -1, 2 => "nonsense", 3 => new JsonArray(), 4 => new JsonObject(), _ => true };
        if (node.Parent is JsonObject parent && other == 5) parent.Remove(node.GetPropertyName());
        else node.ReplaceWith(value);
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Nodes).Prepend(node);
    }

    private static SnapshotReading Read(byte[] snapshot, long limit = 1 << 26) =>
        new SnapshotReader(new BlobStore(limit), new WorldLimits()).Read(new MemoryStream(snapshot));

    private static void Refuses(string problem, byte[] snapshot)
    {
        var reading = Read(snapshot);
        Assert.Null(reading.Origin);
        Assert.False(reading.IsTooLarge);
        Assert.False(string.IsNullOrWhiteSpace(reading.Problem));
        Assert.Contains(problem, reading.Problem, StringComparison.Ordinal);
    }

    private static byte[] Make()
    {
        using var world = new TestWorld(state => state with
        {
            Attachments =
                state.Attachments.Add(
                    Guid.AllBitsSet,
                    new Attachment(Guid.AllBitsSet, "a.txt", "text/plain", Bytes.Length) { Content = new Blob(Hash, Bytes) }),
        });
        world.Send();
        return WrittenSnapshot.Of(world.World);
    }

    private static (string Name, byte[] Content) World()
    {
        using var archive = new ZipArchive(new MemoryStream(Good));
        using var content = new MemoryStream();
        using (var entry = archive.GetEntry("world.json")!.Open()) entry.CopyTo(content);
        return ("world.json", content.ToArray());
    }

    private static byte[] Changed(Action<JsonNode> change)
    {
        var world = JsonNode.Parse(World().Content)!;
        change(world);
        return Zip(
            ("world.json", Encoding.UTF8.GetBytes(world.ToJsonString(new System.Text.Json.JsonSerializerOptions()))),
            ($"blobs/{Hash}", Bytes));
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return output.ToArray();
    }
}
