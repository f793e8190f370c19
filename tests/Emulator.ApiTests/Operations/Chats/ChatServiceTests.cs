using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>The service a chat shows, and what its people can do all the same.</summary>
public sealed class ChatServiceTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string OverSms = """{"preferred_service":"SMS","parts":[{"type":"text","value":"Hello"}]}""";
    private const string Lunch = """{"poll":{"options":[{"text":"Tacos"},{"text":"Sushi"}]}}""";

    // rules chats.first-service, chats.service
    [Fact]
    public async Task Is_the_best_its_people_receive_until_a_message_was_sent()
    {
        var created = (await Create(Bodies.Text("Hello", "new@example.com"))).Expect(201).Json.GetProperty("chat");

        Assert.Equal("iMessage", created.GetProperty("service").GetString());
        Assert.Equal("iMessage", await ServiceOf(Id(created)));
    }

    // rules chats.service, chats.service-rules
    [Fact]
    public async Task Follows_what_was_sent_but_polls_typing_and_receipts_go_by_the_people()
    {
        (await Post($"/chats/{People.DirectChat}/messages", Bodies.IntoChat(OverSms))).Expect(202);
        Assert.Equal("iMessage", await ServiceOf(People.DirectChat));
        await Advance("1s");

        Assert.Equal("SMS", await ServiceOf(People.DirectChat));
        Assert.Equal("SMS", await ListedService(People.DirectChat));
        (await Post($"/chats/{People.DirectChat}/polls", Lunch)).Expect(202);
        (await Post($"/chats/{People.DirectChat}/location/request")).Expect(202);
        await Advance("1s");
        Assert.Equal(["message.sent", "poll.sent", "poll.delivered"], await Events());
        Assert.Equal("iMessage", await ServiceOf(People.DirectChat));
    }

    // rules chats.service, chats.service-rules
    [Fact]
    public async Task Follows_what_came_in()
    {
        await Receive(People.Maya, $$"""{"chat_id":"{{People.DirectChat}}","text":"From my old phone","service":"SMS"}""");

        Assert.Equal("SMS", await ServiceOf(People.DirectChat));
        var body = $$"""{"chat_id":"{{People.DirectChat}}"}""";
        (await Control(HttpMethod.Post, $"/contacts/{People.Maya}/typing", body)).Expect(204);
        Assert.Equal(["message.received", "chat.typing_indicator.started"], await Events());

        await Receive(People.Maya, $$"""{"chat_id":"{{People.DirectChat}}","text":"Back again","service":"iMessage"}""");
        Assert.Equal("iMessage", await ServiceOf(People.DirectChat));
    }

    // rule chats.service
    [Fact]
    public async Task A_group_shows_the_latest_as_well_and_keeps_what_it_can()
    {
        var group = Id((await Create(Bodies.Text("Hello", People.Maya, "+14155550126"))).Expect(201).Json, "chat");
        (await Post($"/chats/{group}/messages", Bodies.IntoChat(OverSms))).Expect(202);
        await Advance("1s");
        Assert.Equal("SMS", await ServiceOf(group));

        (await Post($"/chats/{group}/polls", Lunch)).Expect(202);
        await Advance("1s");

        Assert.Equal("iMessage", await ServiceOf(group));
    }

    // rule chats.service
    [Fact]
    public async Task A_message_that_fails_changes_nothing()
    {
        await PutFault("down", """{"on":"sendMessageToChat","then":{"delivery":{"fails_with":4001}}}""");
        (await Post($"/chats/{People.DirectChat}/messages", Bodies.IntoChat(OverSms))).Expect(202);
        await Advance("1s");

        Assert.Equal("iMessage", await ServiceOf(People.DirectChat));
    }

    // rule chats.service
    [Fact]
    public async Task An_export_keeps_it()
    {
        (await Post($"/chats/{People.DirectChat}/messages", Bodies.IntoChat(OverSms))).Expect(202);
        await Advance("10s");
        var id = (await Get($"/chats/{People.DirectChat}/messages?limit=1")).Expect(200).Json.GetProperty("messages")[0];
        (await Delete($"/messages/{Id(id)}")).Expect(204);
        var before = await State();
        Assert.Contains("\"reaches\": \"iMessage\"", before, StringComparison.Ordinal);

        var export = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        (await Control(HttpMethod.Put, "/scenario", export)).Expect(204);

        Assert.Equal(before, await State());
        Assert.Equal("SMS", await ServiceOf(People.DirectChat));
    }

    private async Task Receive(string who, string body) =>
        (await Control(HttpMethod.Post, $"/contacts/{who}/messages", body)).Expect(201);

    private async Task<string?> ServiceOf(string chat) =>
        (await Get($"/chats/{chat}")).Expect(200).Json.GetProperty("service").GetString();

    private async Task<string?> ListedService(string chat) =>
        (await Get("/chats")).Expect(200).Json.GetProperty("chats").EnumerateArray().Single(listed => Id(listed) == chat)
            .GetProperty("service").GetString();
}
