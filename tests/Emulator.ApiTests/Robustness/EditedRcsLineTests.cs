using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>What a snapshot that somebody edited by hand may not say of a line that never does iMessage.</summary>
public sealed class EditedRcsLineTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => RcsLines.Scenario(World);

    // rule lines.rcs-only
    [Fact]
    public async Task Whatever_was_asked_of_the_line_is_taken()
    {
        (await Create(Bodies.From(
            RcsLines.RcsLine, """{"parts":[{"type":"text","value":"Hello"}],"preferred_service":"iMessage"}""", RcsLines.Ben))).Expect(201);
        (await Create(Bodies.From(RcsLines.RcsLine, Bodies.Hello, RcsLines.Ana))).Expect(201);
        await Control(
            HttpMethod.Post, $"/contacts/{RcsLines.Ana}/messages", $$"""{"to":"{{RcsLines.RcsLine}}","text":"Hello","service":"iMessage"}""");
        await Control(HttpMethod.Post, $"/contacts/{RcsLines.Maya}/messages", $$"""{"to":"{{RcsLines.RcsLine}}","text":"Hello"}""");
        await Advance("1m");
        var snapshot = await Snapshot();

        (await Load(snapshot.World, snapshot)).Expect(204);
    }

    [Theory]
    [InlineData("chats[0].service", "$.state.chats[0]")]
    [InlineData("chats[0].latest_service", "$.state.chats[0]")]
    [InlineData("messages[0].service", "$.state.messages[0]")]
    public async Task A_chat_over_iMessage_is_refused_with_its_place(string place, string path)
    {
        var snapshot = await Snapshot();
        SnapshotContent.Find(snapshot.World["state"]!, place).ReplaceWith(JsonValue.Create("IMessage"));

        var refused = (await Load(snapshot.World, snapshot)).Expect(422);

        Assert.Contains(
            $"{path}: it is over iMessage, and its line is of type RCS", refused.Json.GetProperty("detail").GetString(),
            StringComparison.Ordinal);
    }

    private async Task<SnapshotContent> Snapshot() =>
        SnapshotContent.Read((await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes);

    private async Task<Reply> Load(JsonNode world, SnapshotContent snapshot)
    {
        var request = Request(HttpMethod.Put, "/_emulator/snapshot", token: null);
        request.Content = new ByteArrayContent(snapshot.With(world));
        request.Headers.Add("X-Emulator-World", World);
        return await Call(request);
    }
}
