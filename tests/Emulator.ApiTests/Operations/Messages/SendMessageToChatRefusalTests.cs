using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>Every row of the validation tables that POST /chats/{chatId}/messages can violate.</summary>
public sealed class SendMessageToChatRefusalTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly FrozenDictionary<string, MessageRow> Table =
        MessageRows.All.Where(row => row.Content.Chat is not null).ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, content) = Table[row];

        await Refuses(status, code, () => Post($"/chats/{content.Chat}/messages", content.ChatBody));

        Assert.Empty(await Events());
        Assert.Equal(code, Assert.Single(await Journal()).GetProperty("error_code").GetInt32());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"message":null}""")]
    [InlineData("""{"Message":{"parts":[{"type":"text","value":"Hello"}]}}""")]
    public async Task Refuses_a_missing_message(string body) => await Refuses(400, 1001, () => Send(body));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"message":"Hello"}""")]
    [InlineData("""{"message":{"parts":"Hello"}}""")]
    [InlineData("""{"message":{"parts":[{"type":"text","value":1}]}}""")]
    [InlineData("""{"message":{"parts":[{"type":"text","value":"a"}]},"override_optout":"yes"}""")]
    [InlineData("""{"message":{"parts":[{"type":"text","value":"a"}],"reply_to":{"message_id":7}}}""")]
    public async Task Refuses_what_is_no_json_of_the_right_shape(string body) => await Refuses(400, 1003, () => Send(body));

    [Fact]
    public async Task Refuses_no_body_at_all() => await Refuses(400, 1003, () => Post($"/chats/{People.DirectChat}/messages"));

    [Theory]
    [InlineData("7")]
    [InlineData("00000000000040008000000000000001")]
    [InlineData("%F0%9F%8D%8B")]
    public async Task Refuses_an_id_that_is_no_uuid_before_it_reads_the_body(string id)
    {
        var refusal = await Refuses(400, 1005, () => Post($"/chats/{id}/messages", "{"));

        Assert.Equal("invalid chatId format: must be a valid UUID", refusal.Json.GetProperty("error").GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("unknown chat", 404, 2001, People.UnknownChat)]
    [InlineData("a group the line has left", 409, 2013, People.LeftChat)]
    [InlineData("ineligible line", 403, 2027, People.IneligibleChat)]
    [InlineData("recipient opted out", 403, 2024, People.OptedOutChat)]
    public async Task Refuses_chats_that_cannot_be_sent_into(string row, int status, int code, string chat)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Post($"/chats/{chat}/messages", Bodies.HelloIntoChat));
    }

    [Fact]
    public async Task Refuses_a_blocked_recipient()
    {
        (await Control(
            HttpMethod.Put, "/scenario",
            TestWorlds.Bakery(World)
                .Replace(
                    """{ handle: "+14155550125", services: [SMS] }""", """{ handle: "+14155550125", blocked: true }""",
                    StringComparison.Ordinal))).Expect(204);

        await Refuses(403, 2026, () => Post($"/chats/{People.SmsChat}/messages", Bodies.HelloIntoChat));
    }

    [Fact]
    public async Task Hides_chats_of_other_lines()
    {
        await Refuses(404, 2001, () => Post($"/chats/{People.DirectChat}/messages", Bodies.HelloIntoChat, OneLine));
        await Refuses(404, 2001, () => Post($"/chats/{People.LeftChat}/messages", Bodies.HelloIntoChat, OneLine));
        (await Post($"/chats/{People.SmsChat}/messages", Bodies.HelloIntoChat, OneLine)).Expect(202);
    }

    [Fact]
    public async Task Refuses_a_key_whose_message_the_token_may_not_see()
    {
        const string Body = """{"message":{"parts":[{"type":"text","value":"Hello"}],"idempotency_key":"order-1"}}""";
        (await Post($"/chats/{People.DirectChat}/messages", Body)).Expect(202);

        await Refuses(404, 2002, () => Post($"/chats/{People.SmsChat}/messages", Body, OneLine));
    }

    [Fact]
    public async Task Asks_for_the_chat_before_anything_that_happens_in_it()
    {
        var reply = Bodies.IntoChat($$$"""{"parts":[{"type":"text","value":"a"}],"reply_to":{"message_id":"{{{People.UnknownChat}}}"}}""");

        await Refuses(404, 2001, () => Post($"/chats/{People.UnknownChat}/messages", reply));
        await Refuses(409, 2013, () => Post($"/chats/{People.LeftChat}/messages", reply));
        await Refuses(403, 2027, () => Post($"/chats/{People.IneligibleChat}/messages", reply));
        await Refuses(403, 2024, () => Post($"/chats/{People.OptedOutChat}/messages", reply));
        await Refuses(400, 1004, () => Post($"/chats/{People.UnknownChat}/messages", Bodies.IntoChat("""{"parts":[{"type":"?"}]}""")));
    }

    [Fact]
    public async Task Refuses_the_31st_message_of_a_minute_however_it_is_sent()
    {
        for (var i = 0; i < 15; i++)
        {
            (await Send(Bodies.HelloIntoChat)).Expect(202);
            (await Create(Bodies.Text("Hello"))).Expect(201);
        }

        var refusal = await Refuses(429, 1007, () => Send(Bodies.HelloIntoChat));

        Assert.Equal("60", refusal.Header("Retry-After"));
        await Refuses(429, 1007, () => Post($"/chats/{People.GroupChat}/messages", Bodies.HelloIntoChat));
        await Advance("1m");
        (await Send(Bodies.HelloIntoChat)).Expect(202);
    }

    private Task<Reply> Send(string body) => Post($"/chats/{People.DirectChat}/messages", body);
}
