using Chats.Emulator.ApiTests.Host;
using static Chats.Emulator.ApiTests.Host.People;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET /_emulator/chats and /_emulator/chats/{chatId}.</summary>
public sealed class ChatListTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Lists_every_chat_once_by_pages_with_the_latest_change_first()
    {
        var all = await List("?limit=200");
        var times = all.Select(chat => Text(chat, "updated_at")).ToList();
        Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);

        var paged = new List<string?>();
        string? cursor = null;
        do
        {
            var page = (await Control(HttpMethod.Get, $"/chats?limit=2{(cursor is null ? "" : $"&cursor={cursor}")}")).Expect(200).Json;
            paged.AddRange(page.GetProperty("chats").EnumerateArray().Select(chat => Text(chat, "id")));
            cursor = Text(page, "next_cursor");
        }
        while (cursor is not null);

        Assert.Equal(all.Select(chat => Text(chat, "id")), paged);
    }

    [Fact]
    public async Task Shows_the_latest_message_and_how_many_are_unread()
    {
        (await Post($"/chats/{DirectChat}/read", "")).Expect(204);
        (await Control(HttpMethod.Put, $"/contacts/{Maya}", """{"name":"Maya"}""")).Expect(200);
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"Is it ready?"}""")).Expect(201);

        var chat = (await List())[0];

        Assert.Equal((DirectChat, "Maya", 1), (Text(chat, "id"), Text(chat, "name"), chat.GetProperty("unread").GetInt32()));
        var latest = chat.GetProperty("latest");
        Assert.Equal(("Is it ready?", "text", "Maya"), (Text(latest, "text"), Text(latest, "kind"), Text(latest, "by_name")));
        Assert.False(latest.GetProperty("is_from_me").GetBoolean());
        (await Post($"/chats/{DirectChat}/read", "")).Expect(204);
        Assert.Equal(0, (await List())[0].GetProperty("unread").GetInt32());
    }

    [Fact]
    public async Task Goes_by_what_people_have_where_the_account_deleted_it()
    {
        var said = (await Control(
            HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"Is it ready?"}""")).Expect(201).Json;
        var before = await Details();
        (await Delete($"/messages/{said.GetProperty("message_id").GetString()}")).Expect(204);

        var latest = Assert.Single(await List("?search=is it READY")).GetProperty("latest");

        Assert.Equal("Is it ready?", Text(latest, "text"));
        Assert.True(latest.GetProperty("is_deleted").GetBoolean());
        Assert.Equal(before.GetProperty("message_count").GetInt32(), (await Details()).GetProperty("message_count").GetInt32());
        Assert.Equal(before.GetProperty("unread").GetInt32() - 1, (await Details()).GetProperty("unread").GetInt32());

        async Task<JsonElement> Details() => (await Control(HttpMethod.Get, $"/chats/{DirectChat}")).Expect(200).Json;
    }

    [Theory]
    [InlineData("maya")]
    [InlineData("415555012")]
    [InlineData("cake IS read")]
    public async Task Finds_chats_by_name_number_and_words_of_the_latest_message(string search)
    {
        (await Control(HttpMethod.Put, $"/contacts/{Maya}", """{"name":"Maya"}""")).Expect(200);
        (await Control(
            HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"The cake is ready"}""")).Expect(201);

        Assert.Contains(DirectChat, (await List($"?search={Uri.EscapeDataString(search)}")).Select(chat => Text(chat, "id")));
        Assert.Empty(await List("?search=nobody-wrote-this"));
    }

    [Fact]
    public async Task Takes_the_chats_of_one_line()
    {
        var chats = await List($"?line={Uri.EscapeDataString(SecondLine)}&limit=200");
        Assert.All(chats, chat => Assert.Equal(SecondLine, Text(chat, "line")));
        Assert.Contains(
            $"'{Line}'", Problem(await Control(HttpMethod.Get, "/chats?line=%2B1202555010"), 400).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?limit=0")]
    [InlineData("?limit=201")]
    [InlineData("?cursor=7")]
    [InlineData("?cursor=a-b")]
    public async Task Refuses_what_is_no_page(string query) => Problem(await Control(HttpMethod.Get, $"/chats{query}"), 400);

    [Fact]
    public async Task Shows_who_types()
    {
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/typing", $$"""{"chat_id":"{{DirectChat}}"}""")).Expect(204);
        (await Post($"/chats/{DirectChat}/messages", Bodies.HelloIntoChat)).Expect(202);
        await Advance("1s");
        (await Post($"/chats/{DirectChat}/typing", "")).Expect(204);

        var chat = await Details(DirectChat);

        Assert.Equal($"[\"{Maya}\"]", chat.GetProperty("typing").GetRawText());
        Assert.True(chat.GetProperty("account_typing").GetBoolean());
    }

    [Fact]
    public async Task Shows_everybody_who_is_or_was_in_a_chat()
    {
        var chat = await Details(ReducedChat);

        Assert.True(chat.GetProperty("participants")[0].GetProperty("is_me").GetBoolean());
        Assert.Contains(chat.GetProperty("participants").EnumerateArray(), person => Text(person, "status") is "left" or "removed");
        Assert.True((await Details(LeftChat)).GetProperty("has_left").GetBoolean());
        Assert.True((await Details(OptedOutChat)).GetProperty("opted_out").GetBoolean());
        Problem(await Control(HttpMethod.Get, $"/chats/{UnknownChat}"), 404);
    }

    private async Task<JsonElement[]> List(string query = "") =>
        [.. (await Control(HttpMethod.Get, $"/chats{query}")).Expect(200).Json.GetProperty("chats").EnumerateArray()];

    private async Task<JsonElement> Details(string chat) => (await Control(HttpMethod.Get, $"/chats/{chat}")).Expect(200).Json;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
