using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>POST /chats/{chatId}/read (docs/decisions/0010).</summary>
public sealed class MarkChatReadTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData(People.DirectChat, true)]
    [InlineData(People.RcsChat, true)]
    [InlineData(People.SmsChat, false)]
    public async Task Reads_every_inbound_message_of_a_direct_chat_and_tells_the_contact_where_receipts_exist(string chat, bool hasReceipt)
    {
        Assert.NotEqual(0, (await StateOf(chat)).GetProperty("unread").GetInt32());
        await Advance("90s");

        var reply = (await Post($"/chats/{chat}/read")).Expect(204);

        Assert.Empty(reply.Bytes);
        Assert.Null(reply.MediaType);
        Assert.Equal(32, reply.TraceId.Length);
        var after = await StateOf(chat);
        Assert.Equal(0, after.GetProperty("unread").GetInt32());
        Assert.Equal(
            hasReceipt ? "2026-11-23T18:01:30.000Z" : null, after.TryGetProperty("read_receipt_at", out var at) ? at.GetString() : null);
        Assert.All(
            after.GetProperty("messages").EnumerateArray().Where(message => !message.GetProperty("is_from_me").GetBoolean()), message =>
        {
            Assert.True(message.GetProperty("is_read").GetBoolean());
            Assert.Equal("read", message.GetProperty("delivery_status").GetString());
            Assert.Equal("2026-11-23T18:01:30.000Z", message.GetProperty("read_at").GetString());
        });
    }

    [Fact]
    public async Task Causes_no_event_and_moves_no_chat()
    {
        var before = (await Get("/chats")).Text;

        (await Post($"/chats/{People.SmsChat}/read")).Expect(204);

        Assert.Empty(await Events());
        Assert.Equal(before, (await Get("/chats")).Text);
    }

    [Fact]
    public async Task Leaves_messages_of_the_own_line_as_they_are()
    {
        var sent = Id((await Create(Bodies.Text("Nearly"))).Expect(201).Json, "chat", "message");

        (await Post($"/chats/{People.DirectChat}/read")).Expect(204);

        var message = (await StateOf(People.DirectChat)).GetProperty("messages").EnumerateArray().Single(message => Id(message) == sent);
        Assert.Equal("pending", message.GetProperty("delivery_status").GetString());
    }

    [Theory]
    [InlineData(People.GroupChat)]
    [InlineData(People.NamedChat)]
    [InlineData(People.ReducedChat)]
    public async Task Has_no_effect_at_all_on_a_group(string chat)
    {
        var before = await State();

        (await Post($"/chats/{chat}/read")).Expect(204);
        (await Post($"/chats/{chat}/read")).Expect(204);

        Assert.Equal(before, await State());
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Does_nothing_the_second_time()
    {
        (await Post($"/chats/{People.DirectChat}/read")).Expect(204);
        var before = await State();
        await Advance("1m");

        (await Post($"/chats/{People.DirectChat}/read")).Expect(204);

        Assert.Equal(before, await State());
    }

    [Theory]
    [InlineData("""{"anything":true}""")]
    [InlineData("not json")]
    public async Task Ignores_a_body(string body) => (await Post($"/chats/{People.DirectChat}/read", body)).Expect(204);

    [Fact]
    public async Task Takes_an_upper_case_id() => (await Post($"/chats/{People.DirectChat.ToUpperInvariant()}/read")).Expect(204);

    [Fact]
    public async Task Refuses_an_id_that_is_no_uuid() => await Refuses(400, 1005, () => Post("/chats/7/read"));

    [Fact]
    public async Task Refuses_an_unknown_chat() => await Refuses(404, 2001, () => Post($"/chats/{People.UnknownChat}/read"));

    [Fact]
    public async Task Refuses_a_chat_of_another_line() =>
        await Refuses(404, 2001, () => Post($"/chats/{People.DirectChat}/read", token: OneLine));

    [Fact]
    public async Task Refuses_a_group_the_line_has_left()
    {
        await Refuses(409, 2013, () => Post($"/chats/{People.LeftChat}/read"));
        await Refuses(404, 2001, () => Post($"/chats/{People.LeftChat}/read", token: OneLine));
    }
}
