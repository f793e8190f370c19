using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>GET /messages/{messageId}.</summary>
public sealed class GetMessageTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    public static readonly string[] MessageKeys =
    [
        "id", "chat_id", "created_at", "updated_at", "delivery_status", "is_delivered", "is_from_me", "is_read", "from", "from_handle",
        "parts",
        "service", "preferred_service", "reply_to", "effect", "sent_at", "delivered_at", "read_at",
    ];

    [Fact]
    public async Task Answers_what_a_contact_wrote() =>
        Golden.Check("GetMessage.inbound", (await Get($"/messages/{People.Question}")).Expect(200));

    [Fact]
    public async Task Answers_a_message_with_everything_a_message_can_have()
    {
        var id = await Sent(Bodies.Message($$$"""
            {"parts":[{"type":"text","value":"Look 🍋","text_decorations":[{"range":[0,4],"style":"bold"}]},{"type":"media","attachment_id":"{{{People.Photo}}}"}],
             "reply_to":{"message_id":"{{{People.Question}}}"},"effect":{"type":"screen","name":"confetti"},"preferred_service":"iMessage"}
            """));
        (await Post($"/messages/{id}/reactions", """{"operation":"add","type":"custom","custom_emoji":"🍋","part_index":1}""")).Expect(202);
        await Advance("5s");

        Golden.Check("GetMessage.full", (await Get($"/messages/{id}")).Expect(200));
    }

    [Fact]
    public async Task Answers_a_card()
    {
        var id = await Sent(AppCardRows.Valid.CreateBody);

        Golden.Check("GetMessage.app-card", (await Get($"/messages/{id}")).Expect(200));
    }

    [Fact]
    public async Task Shows_a_message_before_it_is_on_its_way_and_changes_nothing()
    {
        var id = Id((await Create(Bodies.Text("Hello"))).Expect(201).Json, "chat", "message");
        var before = await State();

        var message = await Message(id);

        Assert.Equal(MessageKeys, Keys(message));
        Assert.Equal("pending", message.GetProperty("delivery_status").GetString());
        Assert.All(new[] { "service", "sent_at", "delivered_at", "read_at", "effect", "reply_to", "preferred_service" }, key =>
            Assert.Equal(JsonValueKind.Null, message.GetProperty(key).ValueKind));
        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Keeps_updated_at_while_the_message_progresses()
    {
        var id = await Sent(Bodies.Text("Hello"));
        await Advance("5s");

        var message = await Message(id);

        Assert.Equal("read", message.GetProperty("delivery_status").GetString());
        Assert.Equal("2026-11-23T18:00:00.000Z", message.GetProperty("updated_at").GetString());
        Assert.Equal("2026-11-23T18:00:05.400Z", message.GetProperty("read_at").GetString());
    }

    [Fact]
    public async Task Shows_a_failed_message()
    {
        var message = await Message(await Sent(Bodies.Text("Hello", People.Unreachable)));

        Assert.Equal("failed", message.GetProperty("delivery_status").GetString());
        Assert.False(message.GetProperty("is_delivered").GetBoolean());
        Assert.Equal(JsonValueKind.Null, message.GetProperty("sent_at").ValueKind);
    }

    [Fact]
    public async Task Shows_what_was_marked_as_read()
    {
        (await Post($"/chats/{People.DirectChat}/read")).Expect(204);

        var message = await Message(People.Question);

        Assert.Equal("read", message.GetProperty("delivery_status").GetString());
        Assert.True(message.GetProperty("is_read").GetBoolean());
        Assert.Equal("2026-11-23T18:00:00.000Z", message.GetProperty("read_at").GetString());
    }

    [Theory]
    [InlineData(People.LeftChat)]
    [InlineData(People.IneligibleChat)]
    public async Task Reads_where_nothing_may_be_done(string chat) => await Message(await LatestOf(chat));

    [Fact]
    public async Task Takes_upper_case_ids_and_answers_lower_case() =>
        Assert.Equal(People.Question, Id(await Message(People.Question.ToUpperInvariant())));

    [Theory]
    [MemberData(nameof(NoUuids))]
    public async Task Refuses_what_is_no_uuid(string id)
    {
        var refusal = await Refuses(400, 1005, () => Get($"/messages/{id}"));

        Assert.Equal(
            "invalid messageId format: must be a valid UUID", refusal.Json.GetProperty("error").GetProperty("message").GetString());
    }

    [Fact]
    public async Task Hides_messages_of_other_lines_and_knows_no_others()
    {
        await Refuses(404, 2002, () => Get($"/messages/{UnknownMessage}"));
        await Refuses(404, 2002, () => Get($"/messages/{People.DirectChat}"));
        await Refuses(404, 2002, () => Get($"/messages/{People.Question}", OneLine));
        (await Get($"/messages/{People.Question}", TwoLines)).Expect(200);
    }
}
