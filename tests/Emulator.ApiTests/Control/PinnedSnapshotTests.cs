using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Snapshots;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>Snapshots of earlier versions load for ever, and mean what they meant: <c>PinnedSnapshots/README.md</c>.</summary>
public sealed partial class PinnedSnapshotTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    /// <summary>What came with the level of October 2026; the tests of its operations save and load it.</summary>
    private static readonly string[] NewerThanTheFiles = ["expire_payment", "expire_payment_request", "stop_typing", "persona_act",
        "persona_silence", "persona_start"];

    /// <summary>What no world holds for longer than a call, and what the scenarios of these files cannot lead to.</summary>
    private static readonly string[] NotInAnyFile = ["media_reference", "expire_attachment", .. NewerThanTheFiles];

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder(), "*.zip").Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_file_of_each_scenario_with_saved_state_of_its_own() =>
        Assert.Equal(["delivery-troubles", "group-chats", "media", "webhooks"], Names().Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Loads_and_shows_the_state_that_was_saved(string name)
    {
        (await Import(Snapshot(name))).Expect(204);

        var state = Origin().Replace((await State()).Replace($"?world={World}", "", StringComparison.Ordinal), "http://localhost/");

        AssertContains(
            JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), $"{name}.state.json"))).RootElement,
            JsonDocument.Parse(state).RootElement, "$");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Goes_on_from_there_and_can_be_saved_again(string name)
    {
        Emulator.Receiver.Answer = (_, _) => Task.FromResult(500);
        (await Import(Snapshot(name))).Expect(204);

        Assert.True(await Advance("30d") > 10);

        var saved = (await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes;
        (await Import(saved)).Expect(204);
        Assert.Equal(saved, (await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes);
    }

    [Fact]
    public async Task Reactions_of_a_version_without_ids_get_one_that_stays()
    {
        (await Import(Snapshot("media"))).Expect(204);
        var ids = ReactionIds(await State());
        (await Import(Snapshot("media"))).Expect(204);

        Assert.NotEmpty(ids);
        Assert.Distinct(ids);
        Assert.Equal(ids, ReactionIds(await State()));
    }

    [Fact]
    public void Every_kind_that_a_snapshot_may_hold_is_in_one_of_them()
    {
        var held = Names().SelectMany(row => Kind().Matches(WorldOf(row.Data))).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Empty(
            SnapshotKinds.All.Values.SelectMany(kinds => kinds).Select(kind => $"{kind.TypeDiscriminator}").Except(held)
                .Except(NotInAnyFile));
    }

    /// <summary>
    /// Everything that was there is there with the same value; what a later version shows beside it does not count. Links to the vendor's
    /// pages are in no file: they go where the pages are now (docs/decisions/0048).
    /// </summary>
    private static void AssertContains(JsonElement then, JsonElement now, string path)
    {
        Assert.True(then.ValueKind == now.ValueKind, $"{path} was {then} and is {now}");
        if (then.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in then.EnumerateObject())
            {
                Assert.True(now.TryGetProperty(member.Name, out var value), $"{path}.{member.Name} is gone");
                if (member.Name != "doc_url") AssertContains(member.Value, value, $"{path}.{member.Name}");
            }
        }
        else if (then.ValueKind == JsonValueKind.Array)
        {
            Assert.True(
                then.GetArrayLength() == now.GetArrayLength(), $"{path} had {then.GetArrayLength()} items and has {now.GetArrayLength()}");
            for (var n = 0; n < then.GetArrayLength(); n++) AssertContains(then[n], now[n], $"{path}[{n}]");
        }
        else
        {
            Assert.True(JsonElement.DeepEquals(then, now), $"{path} was {then} and is {now}");
        }
    }

    private static string[] ReactionIds(string state) =>
    [
        .. JsonDocument.Parse(state).RootElement.GetProperty("chats").EnumerateArray()
            .SelectMany(chat => chat.GetProperty("messages").EnumerateArray())
            .SelectMany(message => message.GetProperty("parts").EnumerateArray())
            .Where(part => part.TryGetProperty("reactions", out _))
            .SelectMany(part => part.GetProperty("reactions").EnumerateArray())
            .Select(reaction => reaction.GetProperty("id").GetString()!),
    ];

    private async Task<Reply> Import(byte[] snapshot)
    {
        using var request = Request(HttpMethod.Put, "/_emulator/snapshot", token: null);
        request.Headers.Add("X-Emulator-World", World);
        request.Content = new ByteArrayContent(snapshot);
        return await Reply.Read(await Client.SendAsync(request, Cancellation));
    }

    private static byte[] Snapshot(string name) => File.ReadAllBytes(Path.Combine(Folder(), $"{name}.zip"));

    private static string WorldOf(string name)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Folder(), $"{name}.zip"));
        using var world = new StreamReader(archive.GetEntry("world.json")!.Open());
        return world.ReadToEnd();
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "PinnedSnapshots");

    [GeneratedRegex(@"http://(127\.0\.0\.1|localhost)(:\d{4,5})?/(?=attachments|uploads|vcards)")]
    private static partial Regex Origin();

    [GeneratedRegex("""
        "kind":"([a-z_]+)"
        """)]
    private static partial Regex Kind();
}
