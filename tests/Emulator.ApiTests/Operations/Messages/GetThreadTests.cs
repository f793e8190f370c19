using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>GET /messages/{messageId}/thread.</summary>
public sealed class GetThreadTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_originator_and_all_replies_whichever_of_them_is_named()
    {
        var first = await Reply("Nearly", People.Question);
        var aside = await Sent(Bodies.Text("By the way"));
        var deeper = await Reply("It is on the shelf", first);
        var last = await Reply("Bring a bag", People.Question);

        string[] thread = [People.Question, first, deeper, last];
        foreach (var member in thread) Assert.Equal(thread, IdsOf((await Get($"/messages/{member}/thread")).Expect(200).Json));
        Assert.Equal(thread.Reverse(), IdsOf((await Get($"/messages/{deeper}/thread?order=desc")).Expect(200).Json));
        Assert.Equal([aside], IdsOf((await Get($"/messages/{aside}/thread?order=asc")).Expect(200).Json));
    }

    [Fact]
    public async Task Has_the_same_envelope_as_a_list()
    {
        var reply = await Reply("Nearly", People.Question);

        var page = (await Get($"/messages/{reply}/thread")).Expect(200).Json;

        Assert.Equal(["messages", "next_cursor"], Keys(page));
        Assert.Equal((await Message(reply)).GetRawText(), page.GetProperty("messages")[1].GetRawText());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next_cursor").ValueKind);
    }

    [Theory]
    [InlineData("asc")]
    [InlineData("desc")]
    public async Task Pages_in_either_order(string order)
    {
        var thread = new List<string> { People.Question };
        for (var n = 0; n < 6; n++) thread.Add(await Reply($"Number {n}", thread[^1]));
        if (order == "desc") thread.Reverse();

        foreach (var limit in new[] { 1, 2, 3, 7, 100 })
        {
            Assert.Equal(thread, await Walk($"/messages/{People.Question}/thread?order={order}&limit={limit}"));
        }
    }

    [Fact]
    public async Task Leaves_deleted_members_out_and_keeps_the_others_together()
    {
        var first = await Reply("Nearly", People.Question);
        var second = await Reply("It is on the shelf", first);
        (await Delete($"/messages/{People.Question}")).Expect(204);

        Assert.Equal([first, second], IdsOf((await Get($"/messages/{second}/thread")).Expect(200).Json));
        await Refuses(404, 2002, () => Get($"/messages/{People.Question}/thread"));

        var third = await Reply("Bring a bag", second);
        Assert.Equal([first, second, third], IdsOf((await Get($"/messages/{first}/thread")).Expect(200).Json));
    }

    [Theory]
    [InlineData("order=up")]
    [InlineData("order=ASC")]
    [InlineData("order=")]
    [InlineData("limit=0")]
    [InlineData("limit=101")]
    [InlineData("cursor=50")]
    public async Task Refuses_a_bad_order_limit_or_cursor_before_it_looks_for_the_message(string query) =>
        await Refuses(400, 1005, () => Get($"/messages/{UnknownMessage}/thread?{query}"));

    [Theory]
    [InlineData(People.LeftChat)]
    [InlineData(People.IneligibleChat)]
    public async Task Reads_where_nothing_may_be_done(string chat)
    {
        var id = await LatestOf(chat);

        Assert.Equal([id], IdsOf((await Get($"/messages/{id}/thread")).Expect(200).Json));
    }

    [Fact]
    public async Task Refuses_messages_it_does_not_know_or_may_not_show()
    {
        await Refuses(400, 1005, () => Get("/messages/7/thread"));
        await Refuses(404, 2002, () => Get($"/messages/{UnknownMessage}/thread"));
        await Refuses(404, 2002, () => Get($"/messages/{People.Question}/thread", OneLine));
        (await Get($"/messages/{People.Question.ToUpperInvariant()}/thread", TwoLines)).Expect(200);
    }
}
