using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>GET /chats/{chatId}.</summary>
public sealed class GetChatTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    public static readonly string[] ChatKeys =
    [
        "id", "created_at", "updated_at", "display_name", "handles", "health_status", "is_archived", "is_group", "group_chat_icon",
        "service",
    ];

    [Theory]
    [InlineData("direct", People.DirectChat)]
    [InlineData("group", People.GroupChat)]
    [InlineData("named", People.NamedChat)]
    [InlineData("left", People.LeftChat)]
    [InlineData("reduced", People.ReducedChat)]
    [InlineData("opted-out", People.OptedOutChat)]
    public async Task Answers_the_bare_chat(string name, string id) =>
        Golden.Check($"GetChat.{name}", (await Get($"/chats/{id}")).Expect(200));

    [Fact]
    public async Task Changes_nothing_and_shows_exactly_the_documented_keys()
    {
        var before = await State();

        Assert.Equal(ChatKeys, Keys((await Get($"/chats/{People.DirectChat}")).Expect(200).Json));

        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Takes_upper_case_ids_and_answers_lower_case()
    {
        var id = Id((await Create(Bodies.Valid)).Expect(201).Json, "chat");

        Assert.Equal(id, Id((await Get($"/chats/{id.ToUpperInvariant()}")).Expect(200).Json));
    }

    [Fact]
    public async Task Reads_on_an_ineligible_line() => (await Get($"/chats/{People.IneligibleChat}")).Expect(200);

    [Fact]
    public async Task Keeps_the_same_id_for_the_same_person_across_chats()
    {
        var direct = (await Get($"/chats/{People.DirectChat}")).Json.GetProperty("handles");
        var group = (await Get($"/chats/{People.GroupChat}")).Json.GetProperty("handles");

        Assert.Equal(Id(direct[0]), Id(group[0]));
        Assert.Equal(Id(direct[1]), Id(group[1]));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("00000000000040008000000000000001")]
    [InlineData("{00000000-0000-4000-8000-000000000001}")]
    [InlineData("%20" + People.DirectChat)]
    [InlineData(People.DirectChat + "%0A")]
    [InlineData("00000000-0000-4000-8000-00000000000g")]
    [InlineData("0x000000-0000-4000-8000-000000000001")]
    [InlineData("+0000000-0000-4000-8000-000000000001")]
    [InlineData("a%2Fb")]
    [InlineData("%F0%9F%8D%8B")]
    public async Task Refuses_what_is_no_uuid(string id)
    {
        var refusal = await Refuses(400, 1005, () => Get($"/chats/{id}"));

        Assert.Equal("invalid chatId format: must be a valid UUID", refusal.Json.GetProperty("error").GetProperty("message").GetString());
    }

    [Fact]
    public async Task Refuses_an_unknown_chat()
    {
        var refusal = await Refuses(404, 2001, () => Get($"/chats/{People.UnknownChat}"));

        Golden.Check("GetChat.unknown", refusal);
    }

    [Fact]
    public async Task Hides_chats_of_other_lines()
    {
        await Refuses(404, 2001, () => Get($"/chats/{People.DirectChat}", OneLine));
        await Refuses(404, 2001, () => Get($"/chats/{People.IneligibleChat}", TwoLines));
        (await Get($"/chats/{People.SmsChat}", OneLine)).Expect(200);
        (await Get($"/chats/{People.DirectChat}", TwoLines)).Expect(200);
    }
}
