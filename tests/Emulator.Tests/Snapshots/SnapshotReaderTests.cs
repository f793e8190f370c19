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
    public void Says_which_chat_or_message_cannot_be()
    {
        Refuses("$.state.chats[1].id: The JSON value could not be converted", Changed(world => Chat(world, 1)["id"] = "nonsense"));
        Refuses("$.state.messages[0].sender.joined_at: ", Changed(world => Message(world, 0)["sender"]!["joined_at"] = 1));
        Refuses("$.state.chats[1]: ", Changed(world => Chat(world, 1).Remove("line")));
        Refuses("$.state.messages[0]: ", Changed(world => world["state"]!["messages"]!.AsArray().Insert(0, "Hello")));
        Refuses("$.state.chats", Changed(world => world["state"]!["chats"] = "Hello"));
        Refuses(
            "$.state.chats[1]: a number is in it twice",
            Changed(world => Chat(world, 1)["sequence"] = Chat(world, 0)["sequence"]!.GetValue<long>()));
        Refuses("$.state.messages[1]: it has neither parts nor a poll", Changed(world => Message(world, 1)["parts"] = new JsonArray()));
        Refuses("$.state.messages[2]: a message is in no chat", Changed(world => Message(world, 2)["chat_id"] = Guid.AllBitsSet));
        Refuses(
            "$.state.chats[0]: an unread message is not in its chat",
            Changed(world => Chat(world, 0)["unread"] = new JsonArray(new JsonObject { ["sequence"] = 1, ["id"] = Guid.AllBitsSet })));
    }

    [Fact]
    public void Says_which_message_replies_to_one_of_another_chat()
    {
        var reading = Read(Changed(world => Message(world, 2)["reply_to"] = ReplyTo(Message(world, 0))));

        Assert.Null(reading.Problem);
        Refuses(
            "$.state.messages[2]: it replies to a message of another chat",
            Changed(world => Message(world, 2)["reply_to"] = ReplyTo(Message(world, 1))));
    }

    [Fact]
    public void Chats_stand_once_and_before_the_messages()
    {
        const string problem = "'chats' and 'messages' are in it once, and in this order";
        Refuses(problem, Changed(world =>
        {
            var state = world["state"]!.AsObject();
            var messages = state["messages"]!;
            state.Remove("messages");
            state.Insert(0, "messages", messages);
        }));
        foreach (var list in new[] { "chats", "messages" })
        {
            var once = Encoding.UTF8.GetString(World().Content);
            var twice = once.Replace($"\"{list}\":[{{", $"\"{list}\":[],\"{list}\":[{{", StringComparison.Ordinal);
            Refuses(problem, Zip(("world.json", Encoding.UTF8.GetBytes(twice)), ($"blobs/{Hash}", Bytes)));
        }
    }

    /// <summary>An archive's checksum may disagree with content that can be unpacked, which might read as nearly anything.</summary>
    [Fact]
    public void Content_that_is_not_what_the_archive_says_is_called_damaged()
    {
        var content = World().Content;
        foreach (var (written, damaged) in new[] { ("\"lines\"", "\"limes\""), ("\"Hello\"", "\"Hallo\""), ("}}", "}]") })
        {
            var text = Encoding.UTF8.GetString(content);
            var at = text.LastIndexOf(written, StringComparison.Ordinal);
            var archive = Stored(("world.json", content), ($"blobs/{Hash}", Bytes));
            Encoding.UTF8.GetBytes(damaged).CopyTo(archive, archive.AsSpan().IndexOf(content) + at);

            Refuses("world.json is damaged", archive);
        }
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
        var first = world.Send().Value;
        world.Send(to: TestWorld.Ben);
        world.Send("Hello again");
        Assert.Equal(first.Chat.Id, world.State.Messages.Values.MaxBy(message => message.Sequence)!.ChatId);
        return WrittenSnapshot.Of(world.World);
    }

    private static JsonObject Chat(JsonNode world, int index) => world["state"]!["chats"]![index]!.AsObject();

    private static JsonObject Message(JsonNode world, int index) => world["state"]!["messages"]![index]!.AsObject();

    private static JsonObject ReplyTo(JsonObject message)
    {
        var id = message["id"]!.GetValue<string>();
        return new JsonObject { ["message_id"] = id, ["part_index"] = 0, ["root"] = id };
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

    private static byte[] Zip(params (string Name, byte[] Content)[] entries) => Zip(CompressionLevel.Optimal, entries);

    /// <summary>Contents as they are, not compressed.</summary>
    private static byte[] Stored(params (string Name, byte[] Content)[] entries) => Zip(CompressionLevel.NoCompression, entries);

    private static byte[] Zip(CompressionLevel level, (string Name, byte[] Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return output.ToArray();
    }
}
