using System.Text.Json;

namespace Chats.Emulator.Facts.Matching;

public sealed class FactMatchTests
{
    private static readonly Dictionary<string, Fact> Happened = new(StringComparer.Ordinal)
    {
        ["typing"] = Made.Fact(FactKind.Typing),
        ["reaction"] = Made.Fact(FactKind.Reaction) with { Reaction = "love" },
        ["edit"] = Made.Fact(FactKind.Edit) with { Texts = ["Ready at 6"] },
        ["unsend"] = Made.Fact(FactKind.Unsend),
        ["read"] = Made.Fact(FactKind.Read) with { MessageId = Guid.Empty, Messages = [Made.Message, Guid.Empty] },
        ["group"] = Made.Fact(FactKind.Group) with { DisplayName = "Party", Added = Made.Maya },
        ["poll"] = Made.Fact(FactKind.Poll) with { Options = ["Cake", "Tart"] },
        ["vote"] = Made.Fact(FactKind.Vote) with { Options = ["Cake"], Removed = true },
        ["request"] = Made.Fact(FactKind.Request) with
        {
            Operation = "createChat",
            Method = "POST",
            Path = "/api/partner/v3/chats",
            StatusCode = 201,
            RequestBody = JsonElement.Parse("""{ "to": ["+14155550123"] }"""),
        },
        ["delivery"] = Made.Fact(FactKind.Delivery) with
        {
            Type = "message.received",
            Url = "http://localhost:5000/hooks",
            DeliveryStatus = "pending",
            Attempts = 2,
            Answered = 503,
        },
        ["event"] = Made.Fact(FactKind.Event) with { Type = "message.sent", Data = JsonElement.Parse("""{ "chat": { "id": "1" } }""") },
    };

    [Theory]
    [InlineData("typing: any")]
    [InlineData("typing: { chat: bakery, to: Maya }")]
    [InlineData("reaction: { type: love, message: 69a37c7d-af4f-4b5e-af42-e28e98ce873a, by: account }")]
    [InlineData("edit: { contains: Ready, message: 69a37c7d-af4f-4b5e-af42-e28e98ce873a }")]
    [InlineData("unsend: any")]
    [InlineData("read: { message: 69a37c7d-af4f-4b5e-af42-e28e98ce873a }")]
    [InlineData("group: { display_name: Party, added: Maya }")]
    [InlineData("poll: { options: [Tart] }")]
    [InlineData("poll: { options: [Tart, Cake] }")]
    [InlineData("vote: { option: Cake, removed: true }")]
    [InlineData("request: { operation: [sendMessage, createChat], method: POST, path: /chats, status: 201 }")]
    [InlineData("request: { path: /v3/chats }")]
    [InlineData("request: { path: v3/chats }")]
    [InlineData("request: { path: chats }")]
    [InlineData("request: { path: api/partner/v3/ch* }")]
    [InlineData("request: { path: '/api/*/chats', request: { to: { $contains: +14155550123 } } }")]
    [InlineData("delivery: { event: message.received, url: '*/hooks', status: pending, attempts: 1, answered: 503 }")]
    [InlineData("event: { type: message.sent, data: { chat: { id: '1' } } }")]
    public void Matches(string yaml)
    {
        var match = MatchText.Read(yaml);

        Assert.Empty(match.Mismatches(Happened[match.Kind]));
        Assert.All(Happened.Where(other => other.Key != match.Kind), other => Assert.False(match.Matches(other.Value)));
    }

    [Theory]
    [InlineData("typing: { by: Maya }", "it is by the account, not Maya")]
    [InlineData("reaction: { type: like }", "type is love, not like")]
    [InlineData("reaction: { removed: true }", "it was added, not removed")]
    [InlineData("read: { message: 550e8400-e29b-41d4-a716-446655440000 }",
        "message is 00000000-0000-0000-0000-000000000000, not 550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("group: { display_name: Feast }", "display_name is \"Party\", not \"Feast\"")]
    [InlineData("group: { removed: Maya }", "removed is nobody, not Maya")]
    [InlineData("poll: { options: [Pie] }", "options are \"Cake\", \"Tart\", without \"Pie\"")]
    [InlineData("vote: { option: Cake }", "it was removed, not added")]
    [InlineData("request: { operation: sendMessage }", "operation is createChat, not sendMessage")]
    [InlineData("request: { request: { to: [x] } }", "request.to[0] is \"+14155550123\", not \"x\"")]
    [InlineData("request: { response: { id: x } }", "response is absent, not {\"id\":\"x\"}")]
    [InlineData("delivery: { attempts: { at_most: 1 } }", "attempts are 2, not at most 1 attempts")]
    [InlineData("event: { type: message.failed }", "type is message.sent, not message.failed")]
    public void Says_why_it_does_not_match(string yaml, string mismatch)
    {
        var match = MatchText.Read(yaml);

        Assert.Equal([mismatch], match.Mismatches(Happened[match.Kind]));
    }

    [Fact]
    public void Leaving_and_being_removed_are_told_apart()
    {
        var left = Made.Fact(FactKind.Group).FromMaya() with { Gone = Made.Maya };
        var removed = Made.Fact(FactKind.Group) with { Gone = Made.Maya };

        Assert.True(MatchText.Read("group: { left: Maya }").Matches(left));
        Assert.False(MatchText.Read("group: { removed: Maya }").Matches(left));
        Assert.True(MatchText.Read("group: { removed: Maya }").Matches(removed));
        Assert.False(MatchText.Read("group: { left: Maya }").Matches(removed));
    }

    [Fact]
    public void A_body_that_was_cut_cannot_be_compared() => Assert.Equal(
        ["response cannot be compared: it is longer than what is kept of a body"],
        MatchText.Read("request: { response: { id: x } }").Mismatches(Happened["request"] with { IsCut = true }));
}
