using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;
using Chats.Emulator.ApiTests.Webhooks;

namespace Chats.Emulator.ApiTests.Operations.PhoneNumbers;

/// <summary>What a line that does RCS and SMS only answers (docs/decisions/0043).</summary>
public sealed class RcsLineTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Card =
        """{"type":"imessage_app","app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"},"layout":{"caption":"Menu"}}""";

    /// <summary>The path after the chat stands in the row's name.</summary>
    private static readonly FrozenDictionary<string, CallRow> Table = CallRow.Table(
        new("/polls", 409, 2017, RcsLines.MayasChat, """{"poll":{"options":[{"text":"Tacos"},{"text":"Sushi"}]}}"""),
        new("/location/request", 409, 2017, RcsLines.MayasChat),
        new("/messages", 422, 4005, RcsLines.MayasChat, $$"""{"message":{"parts":[{{Card}}]} }"""),
        new("/participants", 409, 2017, RcsLines.GroupChat, """{"handle":"+14155550177"}"""));

    protected override string Scenario => $"{RcsLines.Scenario(World)}\n{Settings}";

    // rule lines.rcs-only
    [Theory]
    [InlineData(RcsLines.RcsLine, RcsLines.Maya, "RCS")]
    [InlineData(RcsLines.RcsLine, RcsLines.Ben, "SMS")]
    [InlineData(RcsLines.RcsLine, People.Stranger, "SMS")]
    [InlineData(RcsLines.AppleLine, RcsLines.Maya, "iMessage")]
    public async Task A_chat_is_over_the_best_that_the_line_does_whatever_else_the_person_has(string line, string who, string service)
    {
        var chat = (await Create(Bodies.From(line, Bodies.Hello, who))).Json.GetProperty("chat");
        await Advance("10s");

        Assert.Equal(service, chat.GetProperty("service").GetString());
        var message = (await Get($"/messages/{Id(chat, "message")}")).Expect(200).Json;
        Assert.Equal(service, message.GetProperty("service").GetString());
        Assert.Equal(service, await Service(Id(chat)));
    }

    // rule lines.rcs-only
    [Fact]
    public async Task A_group_is_over_what_all_its_people_have() => Assert.Equal("SMS", await Service(RcsLines.GroupChat));

    // rule lines.rcs-only-fails
    [Theory]
    [InlineData(RcsLines.Maya, "RCS", """{"parts":[{"type":"text","value":"Hi"}],"preferred_service":"iMessage"}""")]
    [InlineData(RcsLines.Ben, "SMS", """{"parts":[{"type":"text","value":"Hi"}],"preferred_service":"iMessage"}""")]
    [InlineData(RcsLines.Ana, "SMS", """{"parts":[{"type":"text","value":"Hi"}]}""")]
    public async Task What_it_cannot_carry_is_accepted_and_fails(string who, string service, string message)
    {
        await Subscribe("failed", """["message.failed"]""");
        var chat = (await Create(Bodies.From(RcsLines.RcsLine, message, who))).Json.GetProperty("chat");

        await Advance("10s");

        Assert.Equal("failed", (await Get($"/messages/{Id(chat, "message")}")).Json.GetProperty("delivery_status").GetString());
        Assert.Equal(4001, Assert.Single(Received).Json.GetProperty("data").GetProperty("code").GetInt32());
        Assert.Equal(service, await Service(Id(chat)));
    }

    public static TheoryData<string> Rows => [.. Table.Keys.Order(StringComparer.Ordinal)];

    // rule lines.rcs-only
    [Theory]
    [MemberData(nameof(Rows))]
    public async Task What_needs_iMessage_is_refused_as_in_such_a_chat(string row)
    {
        var (path, status, code, chat, body) = Table[row];

        await Refuses(status, code, () => Post($"/chats/{chat}{path}", body));
    }

    // rule lines.rcs-only
    [Fact]
    public async Task What_shows_in_iMessage_only_is_accepted_without_effect()
    {
        (await Post($"/chats/{RcsLines.MayasChat}/messages", Bodies.HelloIntoChat)).Expect(202);
        await Advance("10s");
        var before = await StateOf(RcsLines.MayasChat);

        (await Post($"/chats/{RcsLines.MayasChat}/typing")).Expect(204);
        (await Post($"/chats/{RcsLines.MayasChat}/background", """{"type":"color","variant":"ice"}""")).Expect(202);
        await Advance("10s");

        Assert.Equal(before.GetRawText(), (await StateOf(RcsLines.MayasChat)).GetRawText());
        (await Post($"/chats/{RcsLines.MayasChat}/share_contact_card")).Expect(204);
    }

    // rule lines.rcs-only
    [Fact]
    public async Task Nobody_writes_to_it_over_iMessage()
    {
        var body = $$"""{"to":"{{RcsLines.RcsLine}}","text":"Hello","service":"iMessage"}""";

        var refusal = (await Control(HttpMethod.Post, $"/contacts/{RcsLines.Maya}/messages", body)).Expect(409);

        Assert.Contains("is an RCS line", refusal.Text, StringComparison.Ordinal);
        (await Control(HttpMethod.Post, $"/contacts/{RcsLines.Ben}/messages", body.Replace("iMessage", "SMS", StringComparison.Ordinal)))
            .Expect(201);
    }

    // rule lines.rcs-only
    [Fact]
    public async Task A_capability_check_is_about_the_person()
    {
        var answer = (await Post("/capability/check_imessage", $$"""{"address":"{{RcsLines.Ben}}","from":"{{RcsLines.RcsLine}}"}""")).Expect(200);

        Assert.True(answer.Json.GetProperty("available").GetBoolean());
    }

    [Fact]
    public async Task A_scenario_cannot_put_iMessage_on_it()
    {
        var file = Scenario.Replace($"id: {RcsLines.MayasChat}", $"id: {RcsLines.MayasChat}\n    service: iMessage", StringComparison.Ordinal);

        var problem = (await Control(HttpMethod.Put, "/scenario", file)).Expect(422);

        Assert.Contains("is an RCS line, which has no chats over iMessage", problem.Text, StringComparison.Ordinal);
    }

    private async Task<string?> Service(string chat) => (await Get($"/chats/{chat}")).Expect(200).Json.GetProperty("service").GetString();
}
