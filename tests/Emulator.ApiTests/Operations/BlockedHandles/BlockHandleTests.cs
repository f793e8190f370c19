using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.BlockedHandles;

/// <summary>POST /blocked_handles.</summary>
public sealed class BlockHandleTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Answers_the_new_entry()
    {
        Golden.Check("BlockHandle", (await Block("Spammer@Example.com", "Keeps asking")).Expect(201));

        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Answers_the_entry_there_is_and_changes_nothing()
    {
        var first = (await Block("+14155550199", "Rude")).Expect(201);
        await Advance("1h");
        var before = await State();

        var again = (await Block("+14155550199", "Another reason")).Expect(200);

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(before, await State());
        Assert.Contains("\"Rude\"", (await Block("+14155550128")).Expect(200).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+14155550199")]
    [InlineData("new@example.com")]
    [InlineData("723")]
    [InlineData("72345678")]
    [InlineData("A")]
    [InlineData("ACME-Bank 1")]
    public async Task Takes_people_short_codes_and_sender_ids_and_leaves_an_absent_reason_out(string handle)
    {
        var entry = (await Block(handle)).Expect(201).Json.GetProperty("blocked_handle");

        Assert.Equal(["handle", "blocked_at"], Keys(entry));
        Assert.Equal(handle, entry.GetProperty("handle").GetString());
        (await Block(handle)).Expect(200);
    }

    [Fact]
    public async Task Stops_direct_messages_at_once_and_those_to_groups_only_when_everybody_is_blocked()
    {
        (await Block(People.Maya)).Expect(201);

        await Refuses(403, 2026, () => Create(Bodies.From(Agency.Line, Bodies.Hello, People.Maya)));
        (await Create(Bodies.From(Agency.Line, Bodies.Hello, People.Maya, People.Ana))).Expect(201);
        (await Block(People.Ana.ToUpperInvariant())).Expect(201);
        await Refuses(403, 2026, () => Create(Bodies.From(Agency.Line, Bodies.Hello, People.Maya, People.Ana)));
    }

    [Theory]
    [InlineData("no handle", 400, 1001, "{}")]
    [InlineData("handle is null", 400, 1001, """{"handle":null}""")]
    [InlineData("handle is empty", 400, 1001, """{"handle":""}""")]
    [InlineData("digits, no short code any more", 400, 1002, """{"handle":"4155551234"}""")]
    [InlineData("nine digits", 400, 1002, """{"handle":"723456789"}""")]
    [InlineData("two digits", 400, 1002, """{"handle":"72"}""")]
    [InlineData("a plus and no number", 400, 1002, """{"handle":"+0123456"}""")]
    [InlineData("a sender id too long", 400, 1005, """{"handle":"ABCDEFGHIJKL"}""")]
    [InlineData("a sender id without a letter", 400, 1005, """{"handle":"12-34"}""")]
    [InlineData("a sender id with an umlaut", 400, 1005, """{"handle":"Bäcker"}""")]
    [InlineData("a sender id with a line feed", 400, 1005, """{"handle":"ACME\n"}""")]
    [InlineData("no e-mail address", 400, 1005, """{"handle":"ana@"}""")]
    [InlineData("wrong type", 400, 1003, """{"handle":72345}""")]
    [InlineData("wrong type of reason", 400, 1003, """{"handle":"72345","reason":{}}""")]
    [InlineData("no JSON", 400, 1003, "72345")]
    public async Task Refuses_each_row(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Post("/blocked_handles", body));
    }

    private Task<Reply> Block(string handle, string? reason = null) =>
        Post("/blocked_handles", reason is null ? $$"""{"handle":"{{handle}}"}""" : $$"""{"handle":"{{handle}}","reason":"{{reason}}"}""");
}
