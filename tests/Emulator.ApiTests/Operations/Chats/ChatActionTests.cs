using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>What holds for every operation inside a chat: whose chat it is, whether the line is still in it and may act.</summary>
public sealed class ChatActionTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly FrozenDictionary<string, Action> Table = new Action[]
    {
        new("updateChat", "PUT", "", 202, Team, """{"display_name":"Club"}"""),
        new("startTyping", "POST", "/typing", 204, Team),
        new("stopTyping", "DELETE", "/typing", 204, Team),
        new("addParticipant", "POST", "/participants", 202, Team, Handle(Nina)),
        new("removeParticipant", "DELETE", "/participants", 202, Team, Handle(Leo)),
        new("leaveChat", "POST", "/leave", 202, Team),
        new("shareContactCard", "POST", "/share_contact_card", 204, Team),
        new("requestLocation", "POST", "/location/request", 202, Silent),
        new("stopLocation", "DELETE", "/location", 202, Team, Handle(Maya)),
        new("setBackground", "POST", "/background", 202, Team, """{"type":"color","variant":"ice"}"""),
        new("removeBackground", "DELETE", "/background", 202, Team),
    }.ToFrozenDictionary(action => action.Name, StringComparer.Ordinal);

    private static readonly string[] NotObjects = ["[]", "\"hello\"", "42", "null", "", "{", "{} {}",
        """{"handle":5,"display_name":5,"type":5}"""];

    public static TheoryData<string> Actions => [.. Table.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Bodies =>
    [
        .. from action in Table.Values where action.Body is not null from body in NotObjects select (action.Name, body),
    ];

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Works_with_an_upper_case_id(string action)
    {
        var reply = (await Run(action, Table[action].Chat.ToUpperInvariant())).Expect(Table[action].Status);

        Assert.DoesNotContain(Table[action].Chat.ToUpperInvariant(), reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Works_with_a_token_of_some_lines(string action) =>
        (await Run(action, Table[action].Chat, TwoLines)).Expect(Table[action].Status);

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Refuses_an_id_that_is_no_uuid_before_anything_but_the_token(string action)
    {
        var refusal = await Refuses(400, 1005, () => Run(action, "7"));
        Assert.Equal("invalid chatId format: must be a valid UUID", refusal.Json.GetProperty("error").GetProperty("message").GetString());
        await Refuses(401, 2004, () => Run(action, "7", "nobody"));
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Refuses_a_chat_that_is_unknown_or_of_another_line(string action)
    {
        await Refuses(404, 2001, () => Run(action, Host.People.UnknownChat));
        await Refuses(404, 2001, () => Run(action, Table[action].Chat, OneLine));
        await Refuses(404, 2001, () => Run(action, Left, OneLine));
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Refuses_a_group_the_line_has_left(string action) => await Refuses(409, 2013, () => Run(action, Left));

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Refuses_to_act_on_an_ineligible_line_while_reading_works(string action)
    {
        await Refuses(403, 2027, () => Run(action, Ineligible));
        (await Get($"/chats/{Ineligible}")).Expect(200);
        (await Get($"/chats/{Ineligible}/location")).Expect(200);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Refuses_a_body_that_is_no_object_or_holds_a_wrong_type(string action, string body) =>
        await Refuses(400, 1003, () => Run(action, Table[action].Chat, body: body));

    private Task<Reply> Run(string name, string chat, string? token = null, string? body = null)
    {
        var action = Table[name];
        return Call(Request(new HttpMethod(action.Method), $"/v3/chats/{chat}{action.Path}", token ?? AllLines, body ?? action.Body));
    }

    private sealed record Action(string Name, string Method, string Path, int Status, string Chat, string? Body = null);
}
