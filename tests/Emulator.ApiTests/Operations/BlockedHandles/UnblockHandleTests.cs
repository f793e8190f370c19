using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.BlockedHandles;

/// <summary>DELETE /blocked_handles: the handle is in the body.</summary>
public sealed class UnblockHandleTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Agency.Scenario(World);

    [Theory]
    [InlineData("+14155550128", "+14155550128")]
    [InlineData("SPAM@Example.com", "spam@example.com")]
    public async Task Takes_the_handle_off_the_list_and_lets_messages_through(string handle, string recipient)
    {
        await Refuses(403, 2026, () => Create(Bodies.From(Agency.Line, Bodies.Hello, recipient)));

        var reply = (await Unblock(handle)).Expect(204);

        Assert.Empty(reply.Bytes);
        Assert.Null(reply.MediaType);
        Assert.DoesNotContain(recipient, (await Get("/blocked_handles")).Text, StringComparison.Ordinal);
        (await Create(Bodies.From(Agency.Line, Bodies.Hello, recipient))).Expect(201);
    }

    [Fact]
    public async Task Is_no_error_for_a_handle_that_is_not_on_it()
    {
        var before = await State();

        (await Unblock("+14155550199")).Expect(204);
        (await Unblock("72345")).Expect(204);

        Assert.Equal(before, await State());
    }

    [Theory]
    [InlineData("no body", 400, 1003, null)]
    [InlineData("no handle", 400, 1001, "{}")]
    [InlineData("digits, no short code any more", 400, 1002, """{"handle":"4155551234"}""")]
    [InlineData("none of the forms", 400, 1005, """{"handle":"?"}""")]
    [InlineData("wrong type", 400, 1003, """{"handle":["+14155550128"]}""")]
    public async Task Refuses_each_row(string row, int status, int code, string? body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Delete("/blocked_handles", body));
    }

    private Task<Reply> Unblock(string handle) => Delete("/blocked_handles", $$"""{"handle":"{{handle}}"}""");
}
