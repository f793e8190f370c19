using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/contacts/{handle}/reads.</summary>
public sealed class ContactReadsTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Direct = $$"""{"chat_id":"{{People.DirectChat}}"}""";

    [Fact]
    public async Task Reads_everything_that_was_delivered_and_nothing_else()
    {
        var first = await Delivered();
        var second = await Delivered();
        var pending = Id((await Create(Bodies.Text("One more"))).Expect(201).Json, "chat", "message");

        Assert.Equal(["message.read", "message.read", "emulator.contact.acted"], await EventsOf(() => Does(People.Maya, "reads", Direct)));

        foreach (var id in new[] { first, second })
        {
            var message = await MessageOf(People.DirectChat, id);
            Assert.Equal(
                ("read", "2026-11-23T18:00:02.000Z"),
                (message.GetProperty("delivery_status").GetString(), message.GetProperty("read_at").GetString()));
        }

        Assert.Equal("pending", (await MessageOf(People.DirectChat, pending)).GetProperty("delivery_status").GetString());
        await Nothing(() => Does(People.Maya, "reads", Direct));
    }

    [Fact]
    public async Task Reads_what_the_account_deleted()
    {
        var first = await Delivered();
        var second = await Delivered();
        (await Delete($"/messages/{first}")).Expect(204);
        (await Delete($"/messages/{second}")).Expect(204);

        var upToFirst = $$"""{"chat_id":"{{People.DirectChat}}","message_id":"{{first}}"}""";
        Assert.Equal(["message.read", "emulator.contact.acted"], await EventsOf(() => Does(People.Maya, "reads", upToFirst)));
        Assert.Equal(first, (await LastEvent("message.read")).GetProperty("message_id").GetString());
        Assert.Equal(["message.read", "emulator.contact.acted"], await EventsOf(() => Does(People.Maya, "reads", Direct)));
        Assert.Equal(second, (await LastEvent("message.read")).GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task A_receipt_carries_the_trace_id_of_the_send()
    {
        var sent = (await Create(Bodies.Text("Nearly"))).Expect(201);
        await Advance("1s");
        (await Does(People.Maya, "reads", Direct)).Expect(204);
        Assert.Equal(sent.TraceId, (await LastEvent("message.read")).GetProperty("trace_id").GetString());
    }

    [Fact]
    public async Task Reads_up_to_a_message()
    {
        var first = await Delivered();
        var second = await Delivered();

        (await Does(
            People.Maya, "reads", $$"""{"chat_id":"{{People.DirectChat}}","message_id":"{{first.ToUpperInvariant()}}"}""")).Expect(204);

        Assert.Equal("read", (await MessageOf(People.DirectChat, first)).GetProperty("delivery_status").GetString());
        Assert.Equal("delivered", (await MessageOf(People.DirectChat, second)).GetProperty("delivery_status").GetString());
    }

    [Fact]
    public async Task Nobody_reads_a_message_twice()
    {
        await Delivered(); // Maya would read it by herself five seconds after its delivery
        (await Does(People.Maya, "reads", Direct)).Expect(204);
        await Advance("1m");
        Assert.Single(await Events(), type => type == "message.read");
    }

    [Theory]
    [InlineData(People.Maya, People.GroupChat)]
    [InlineData(People.Joe, People.SmsChat)]
    public async Task There_are_no_receipts_in_groups_and_over_sms(string who, string chat) =>
        await Impossible(409, "Read receipts exist one to one", () => Does(who, "reads", $$"""{"chat_id":"{{chat}}"}"""));

    [Fact]
    public async Task Refuses_a_message_that_cannot_be_read()
    {
        var pending = Id((await Create(Bodies.Text("Nearly"))).Expect(201).Json, "chat", "message");
        await Impossible(409, "is pending", () => Reads(pending));
        await Impossible(409, "wrote the message", () => Reads(People.Question));
        await Impossible(404, "no message", () => Reads(People.GroupMessage));
        await Impossible(404, "no message", () => Reads(People.UnknownChat));
        await Impossible(400, "'chat_id' is required", () => Does(People.Maya, "reads", "{}"));
    }

    private Task<Reply> Reads(string message) =>
        Does(People.Maya, "reads", $$"""{"chat_id":"{{People.DirectChat}}","message_id":"{{message}}"}""");
}
