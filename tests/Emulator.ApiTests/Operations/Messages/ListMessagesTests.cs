using Chats.Emulator.ApiTests.Host;
using CsCheck;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>GET /chats/{chatId}/messages.</summary>
public sealed class ListMessagesTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string LongChat = "00000000-0000-4000-8000-0000000000d1";
    private const int Messages = 137;

    /// <summary>The bakery, and a chat with more to say.</summary>
    protected override string Scenario => TestWorlds.Bakery(World).TrimEnd() + $"""

          - id: {LongChat}
            from: "{People.SecondLine}"
            to: [{People.Ana}]
            messages:

        """ + string.Concat(
            Enumerable.Range(0, Messages)
                .Select(n => $"      - {{ id: {NthId(n)}, from: {(n % 3 == 0 ? "me" : People.Ana)}, text: \"Number {n}\" }}\n"));

    [Fact]
    public async Task Answers_inbound_and_outbound_messages_newest_first()
    {
        await Sent(Bodies.Text("Yes!"));

        var page = (await Get($"/chats/{People.DirectChat}/messages")).Expect(200);

        Golden.Check("ListMessages.page", page);
        Assert.Equal(["messages", "next_cursor"], Keys(page.Json));
        Assert.All(page.Json.GetProperty("messages").EnumerateArray(), message => Assert.Equal(GetMessageTests.MessageKeys, Keys(message)));
    }

    [Fact]
    public async Task Pages_by_fifty_unless_asked_otherwise()
    {
        var page = (await Get($"/chats/{LongChat}/messages")).Expect(200).Json;

        Assert.Equal(Enumerable.Range(0, 50).Select(n => NthId(Messages - 1 - n)), IdsOf(page));
        Assert.Equal(Messages, (await Walk($"/chats/{LongChat}/messages?")).Count);
    }

    [Fact]
    public async Task Sees_each_message_exactly_once_with_every_limit()
    {
        var all = Enumerable.Range(0, Messages).Reverse().Select(NthId).ToList();

        for (var limit = 1; limit <= 100; limit += 3) Assert.Equal(all, await Walk($"/chats/{LongChat}/messages?limit={limit}"));
    }

    [Fact]
    public async Task Goes_on_where_it_was_while_messages_arrive_and_are_deleted()
    {
        var first = (await Get($"/chats/{LongChat}/messages?limit=10")).Expect(200).Json;
        await Sent(Bodies.From(People.SecondLine, Bodies.Hello, People.Ana));
        (await Delete($"/messages/{NthId(Messages - 10)}")).Expect(204);
        (await Delete($"/messages/{NthId(Messages - 12)}")).Expect(204);

        var second =
            (await Get($"/chats/{LongChat}/messages?limit=3&cursor={first.GetProperty("next_cursor").GetString()}")).Expect(200).Json;

        Assert.Equal([NthId(Messages - 11), NthId(Messages - 13), NthId(Messages - 14)], IdsOf(second));
    }

    [Fact]
    public async Task Ends_with_null_and_knows_an_empty_chat()
    {
        var last = (await Get($"/chats/{People.DirectChat}/messages?limit=3")).Expect(200).Json;
        Assert.Equal(3, IdsOf(last).Length);
        Assert.Equal(JsonValueKind.Null, last.GetProperty("next_cursor").ValueKind);

        Assert.Equal("""{"messages":[],"next_cursor":null}""", (await Get($"/chats/{People.ReducedChat}/messages")).Expect(200).Text);
    }

    [Fact]
    public async Task Gives_cursors_nobody_takes_for_offsets()
    {
        var cursor = (await Get($"/chats/{LongChat}/messages?limit=10")).Expect(200).Json.GetProperty("next_cursor").GetString()!;

        Assert.DoesNotMatch("^[0-9]*$", cursor);
        Assert.Equal(cursor, Uri.EscapeDataString(cursor));
    }

    [Fact]
    public async Task Refuses_or_reads_any_limit_and_cursor_as_documented() =>
        await Gen.Select(Gen.String[Gen.Char["0123456789+-. eExcVlbjo=_٣"], 0, 20], Gen.Bool).SampleAsync(async (text, isLimit) =>
        {
            var reply = await Get($"/chats/{LongChat}/messages?{(isLimit ? "limit" : "cursor")}={Uri.EscapeDataString(text)}");
            var isLimitInRange = isLimit && text.Length > 0 && text.All(char.IsAsciiDigit)
                && System.Numerics.BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is var limit && limit >= 1
                && limit <= 100;
            if (isLimitInRange) reply.Expect(200);
            else Envelope.Check(reply, 400, 1005);
        }, iter: 300, threads: 1, seed: "0000000000042");

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=101")]
    [InlineData("limit=")]
    [InlineData("limit=ten")]
    [InlineData("limit=1&limit=2")]
    [InlineData("cursor=")]
    [InlineData("cursor=50")]
    [InlineData("cursor=c2VlbjoxMjM%3D")]
    public async Task Refuses_a_bad_limit_or_cursor_before_it_looks_for_the_chat(string query) =>
        await Refuses(400, 1005, () => Get($"/chats/{People.UnknownChat}/messages?{query}"));

    [Theory]
    [InlineData(People.LeftChat)]
    [InlineData(People.IneligibleChat)]
    public async Task Reads_where_nothing_may_be_done(string chat) =>
        Assert.Single(IdsOf((await Get($"/chats/{chat}/messages")).Expect(200).Json));

    [Fact]
    public async Task Takes_an_upper_case_id() => (await Get($"/chats/{LongChat.ToUpperInvariant()}/messages")).Expect(200);

    [Fact]
    public async Task Refuses_chats_it_does_not_know_or_may_not_show()
    {
        await Refuses(400, 1005, () => Get("/chats/7/messages"));
        await Refuses(404, 2001, () => Get($"/chats/{People.UnknownChat}/messages"));
        await Refuses(404, 2001, () => Get($"/chats/{People.DirectChat}/messages", OneLine));
        (await Get($"/chats/{LongChat}/messages", OneLine)).Expect(200);
    }

    private static string NthId(int n) => $"00000000-0000-4000-8001-{n:D12}";
}
