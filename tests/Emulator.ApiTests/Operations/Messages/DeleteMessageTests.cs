using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>DELETE /messages/{messageId}.</summary>
public sealed class DeleteMessageTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Hides_the_message_everywhere_and_for_good()
    {
        var id = await Sent(Bodies.Text("Hello"));

        var reply = (await Delete($"/messages/{id}")).Expect(204);

        Assert.Empty(reply.Bytes);
        await Refuses(404, 2002, () => Get($"/messages/{id}"));
        await Refuses(404, 2002, () => Get($"/messages/{id}/thread"));
        await Refuses(404, 2002, () => Delete($"/messages/{id}"));
        await Refuses(404, 2002, () => Patch($"/messages/{id}", """{"text":"Bye"}"""));
        await Refuses(404, 2002, () => Post($"/messages/{id}/reactions", """{"operation":"add","type":"love"}"""));
        await Refuses(404, 2002, () => Post($"/messages/{id}/update", """{"layout":{"caption":"Menu"}}"""));
        Assert.DoesNotContain(id, IdsOf((await Get($"/chats/{People.DirectChat}/messages")).Expect(200).Json));
    }

    [Fact]
    public async Task Leaves_its_bubble_to_the_people_whose_views_mark_it()
    {
        var first = await Sent(Bodies.Text("Hello"));
        var second = await Sent(Bodies.Text("Still there?"));

        (await Delete($"/messages/{first}")).Expect(204);

        foreach (var view in new[] { await StateOf(People.DirectChat), await Shown() })
        {
            Assert.Equal([first, second], IdsOf(view)[^2..]);
            var messages = view.GetProperty("messages").EnumerateArray().ToList();
            Assert.True(messages[^2].GetProperty("is_deleted").GetBoolean());
            Assert.Equal("Hello", messages[^2].GetProperty("parts")[0].GetProperty("value").GetString());
            Assert.All(messages.Where(message => Id(message) != first), message => Assert.False(message.TryGetProperty("is_deleted", out _)));
        }

        Assert.DoesNotContain("is_deleted", (await Get($"/chats/{People.DirectChat}/messages")).Expect(200).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(first, IdsOf((await Get($"/chats/{People.DirectChat}/messages")).Json));

        async Task<JsonElement> Shown() =>
            (await Control(HttpMethod.Get, $"/chats/{People.DirectChat}/messages")).Expect(200).Json;
    }

    [Fact]
    public async Task Cannot_be_answered_any_more()
    {
        (await Delete($"/messages/{People.Question}")).Expect(204);

        await Refuses(
            404, 2002,
            () => Create(
                Bodies.Message($$$"""{"parts":[{"type":"text","value":"Yes"}],"reply_to":{"message_id":"{{{People.Question}}}"}}""")));
    }

    [Fact]
    public async Task Causes_no_event_and_moves_no_chat()
    {
        var before = (await Get("/chats")).Text;

        (await Delete($"/messages/{People.Question}")).Expect(204);

        Assert.Empty(await Events());
        Assert.Equal(before, (await Get("/chats")).Text);
    }

    [Fact]
    public async Task Takes_an_inbound_message_out_of_the_unread()
    {
        (await Delete($"/messages/{People.Question}")).Expect(204);

        Assert.Equal(1, (await StateOf(People.DirectChat)).GetProperty("unread").GetInt32());
        (await Post($"/chats/{People.DirectChat}/read")).Expect(204);
    }

    [Fact]
    public async Task Lets_a_delivery_in_flight_go_on()
    {
        var id = Id((await Create(Bodies.Text("Hello"))).Expect(201).Json, "chat", "message");

        (await Delete($"/messages/{id}")).Expect(204);
        await Advance("10s");

        Assert.Equal(["message.sent", "message.delivered", "message.read"], await Events());
        Assert.Equal(id, (await LastEvent("message.read")).GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task Burns_the_idempotency_key()
    {
        var body = Bodies.Keyed("order-7", "Hello");
        var id = await Sent(body);
        (await Create(body)).Expect(201);

        (await Delete($"/messages/{id}")).Expect(204);

        await Refuses(404, 2002, () => Create(body));
        await Refuses(404, 2002, () => Create(Bodies.Keyed("order-7", "Something else")));
    }

    [Theory]
    [InlineData($$"""{"chat_id":"{{People.DirectChat}}"}""")]
    [InlineData("""{"chat_id":5}""")]
    [InlineData("not json")]
    public async Task Ignores_the_body_older_clients_send(string body) => (await Delete($"/messages/{People.Question}", body)).Expect(204);

    [Theory]
    [InlineData(People.LeftChat)]
    [InlineData(People.IneligibleChat)]
    public async Task Works_where_nothing_may_be_sent_for_nobody_else_is_concerned(string chat)
    {
        (await Delete($"/messages/{await LatestOf(chat)}")).Expect(204);

        Assert.Empty(IdsOf((await Get($"/chats/{chat}/messages")).Expect(200).Json));
    }

    [Fact]
    public async Task Refuses_messages_it_does_not_know_or_may_not_touch()
    {
        await Refuses(400, 1005, () => Delete("/messages/7"));
        await Refuses(404, 2002, () => Delete($"/messages/{UnknownMessage}"));
        await Refuses(404, 2002, () => Delete($"/messages/{People.Question}", token: OneLine));
        (await Delete($"/messages/{People.Question.ToUpperInvariant()}", token: TwoLines)).Expect(204);
    }
}
