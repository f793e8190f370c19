using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>Whom contacts mention, and what they set into their texts.</summary>
public sealed class ContactMentionsTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Both = $$"""[{"handle":"{{People.Line}}","range":[5,9]},{"handle":"+14155550123","range":[0,5]}]""";

    public static TheoryData<string, string, string> Bad => new()
    {
        { "no handle and no name", """[{"handle":"555-0123","range":[0,1]}]""", "handle" },
        { "no handle", """[{"range":[0,1]}]""", "handle" },
        { "no range", $$"""[{"handle":"{{People.Line}}"}]""", "range" },
        { "a range past the end", $$"""[{"handle":"{{People.Line}}","range":[0,10]}]""", "range" },
        { "no such part", $$"""[{"handle":"{{People.Line}}","range":[0,1],"part_index":1}]""", "part_index" },
        { "a part below the first", $$"""[{"handle":"{{People.Line}}","range":[0,1],"part_index":-1}]""", "part_index" },
        { "null", "[null]", "handle" },
    };

    [Fact] // rule messages.mentions-inbound
    public async Task Several_are_shown_in_the_order_of_the_text_with_the_first_in_mention()
    {
        var part = await WritesPart(People.Ana, People.GroupChat, $$"""{"chat_id":"{{People.GroupChat}}","text":"Maya, you","mentions":{{Both}}}""");

        Assert.Equal("+14155550123", part.GetProperty("mention").GetString());
        Assert.Equal("[0,5]", part.GetProperty("mention_range").GetRawText());
        Assert.Equal(
            $$"""[{"handle":"+14155550123","is_me":false,"range":[0,5]},{"handle":"{{People.Line}}","is_me":true,"range":[5,9]}]""",
            part.GetProperty("mentions").GetRawText());
    }

    [Fact] // rule messages.mentions-inbound
    public async Task Are_lost_over_other_services()
    {
        var reply = (await Does(
            People.Joe, "messages",
            $$"""{"to":"{{People.Line}}","with":["{{People.Maya}}"],"text":"Maya, you","mentions":{{Both}}}""")).Expect(201).Json;

        var message = (await Get($"/messages/{reply.GetProperty("message_id").GetString()}")).Expect(200).Json;

        Assert.Equal("SMS", message.GetProperty("service").GetString());
        Assert.Equal(JsonValueKind.Null, message.GetProperty("parts")[0].GetProperty("mentions").ValueKind);
        Assert.Equal(JsonValueKind.Null, message.GetProperty("parts")[0].GetProperty("mention").ValueKind);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Say_what_is_wrong_with_one(string row, string mentions, string key)
    {
        Assert.NotEmpty(row);
        var reply = await Does(
            People.Ana, "messages", $$"""{"chat_id":"{{People.GroupChat}}","text":"Maya, you","mentions":{{mentions}}}""");

        Assert.Contains($"mentions[0].{key}", reply.Expect(400).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(People.DirectChat, "+14155550123", "groups only")]
    [InlineData(People.GroupChat, "+14155550124", "is not in the group")]
    public async Task Name_who_is_in_the_group(string chat, string whom, string reason)
    {
        var reply = await Does(
            People.Maya, "messages", $$"""{"chat_id":"{{chat}}","text":"Hello","mentions":[{"handle":"{{whom}}","range":[0,5]}]}""");

        Assert.Contains(reason, reply.Expect(409).Text, StringComparison.Ordinal);
    }

    [Theory] // rule messages.inline-stickers-inbound
    [InlineData(People.Maya, People.DirectChat)]
    [InlineData(People.Joe, People.SmsChat)]
    public async Task An_image_in_a_text_is_a_media_part_behind_it(string who, string chat)
    {
        var sticker = $$"""{"range":[5,7],"attachment_id":"{{People.Photo}}"}""";
        var reply = (await Does(who, "messages", $$"""
            {"chat_id":"{{chat}}","parts":[{"type":"text","value":"Cake 🎂","inline_stickers":[{{sticker}}]},{"type":"media","url":"https://example.com/a.png"}]}
            """)).Expect(201).Json;

        var parts = (await Get($"/messages/{reply.GetProperty("message_id").GetString()}")).Expect(200).Json.GetProperty("parts");

        Assert.Equal(["text", "media", "media"], parts.EnumerateArray().Select(part => part.GetProperty("type").GetString()));
        Assert.Equal(JsonValueKind.Null, parts[0].GetProperty("inline_stickers").ValueKind);
        Assert.Equal("Cake 🎂", parts[0].GetProperty("value").GetString());
        Assert.Equal(People.Photo, Id(parts[1]));
    }

    [Fact]
    public async Task Nothing_but_an_image_can_be_set_into_a_text() =>
        Assert.Contains("Invalid file type", (await Does(People.Maya, "messages", $$"""
            {"chat_id":"{{People.DirectChat}}","parts":[{"type":"text","value":"Hi","inline_stickers":[{"range":[0,1],"attachment_id":"{{People.Memo}}"}]}]}
            """)).Expect(400).Text, StringComparison.Ordinal);

    private async Task<JsonElement> WritesPart(string who, string chat, string body)
    {
        var id = (await Does(who, "messages", body)).Expect(201).Json.GetProperty("message_id").GetString()!;
        var shown = (await Get($"/messages/{id}")).Expect(200).Json.GetProperty("parts")[0];
        Assert.Equal(TestJson.Of(shown.GetProperty("mentions")), TestJson.Of((await MessageOf(chat, id)).GetProperty("parts")[0].GetProperty("mentions")));
        return shown;
    }
}
