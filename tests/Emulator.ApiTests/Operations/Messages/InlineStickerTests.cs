using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>Images in place of characters of a text, and media that are shown as stickers.</summary>
public sealed class InlineStickerTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Cake = $$"""{"type":"text","value":"Cake 🎂 at 5","inline_stickers":[{"range":[5,7],"attachment_id":"{{People.Photo}}"}]}""";

    protected override string Scenario => TestWorlds.Bakery(World).Replace(
        "attachments:\n",
        "attachments:\n" + string.Concat(Enumerable.Range(0, 10).Select(number =>
            $"  - {{ id: 00000000-0000-4000-8000-0000000000c{number}, filename: '{number}.png', content_type: image/png, size_bytes: 9 }}\n")),
        StringComparison.Ordinal);

    [Theory] // rules messages.inline-stickers-first, messages.inline-stickers-shown, messages.inline-stickers
    [InlineData(People.Stranger, "iMessage")]
    [InlineData("+14155550125", "SMS")]
    public async Task Are_shown_whatever_carries_them_also_in_a_first_message(string to, string service)
    {
        var reply = (await Create(Bodies.Parts($"[{Cake}]", to))).Expect(201);
        var sent = reply.Json.GetProperty("chat").GetProperty("message");
        await Advance("1s");

        if (to == People.Stranger) Golden.Check("InlineSticker.first", reply);
        var message = await Message(Id(sent));
        Assert.Equal(service, message.GetProperty("service").GetString());
        Assert.Equal(service == "SMS" ? "sent" : "delivered", message.GetProperty("delivery_status").GetString());
        Assert.Equal(TestJson.Of(sent.GetProperty("parts")), TestJson.Of(message.GetProperty("parts")));
    }

    [Fact]
    public async Task Stand_in_the_order_of_the_text_and_may_touch()
    {
        var stickers = $$"""[{"range":[2,4],"url":"{{InlineStickerRows.Hosted(People.Photo)}}"},{"range":[0,2],"attachment_id":"{{People.Photo.ToUpperInvariant()}}"}]""";
        var part = await Text("abcdef", stickers, ""","text_decorations":[{"range":[4,6],"style":"bold"}]""");

        Assert.Equal(["[0,2]", "[2,4]"], part.GetProperty("inline_stickers").EnumerateArray().Select(one => one.GetProperty("range").GetRawText()));
        Assert.All(part.GetProperty("inline_stickers").EnumerateArray(), sticker => Assert.Equal(People.Photo, Id(sticker)));
    }

    [Fact] // rules messages.inline-stickers-100, messages.inline-stickers-10-images
    public async Task Take_a_hundred_copies_of_ten_images()
    {
        var stickers = Enumerable.Range(0, 100).Select(place =>
            $$"""{"range":[{{place}},{{place + 1}}],"attachment_id":"00000000-0000-4000-8000-0000000000c{{place % 10}}"}""");

        var part = await Text(new string('.', 100), $"[{string.Join(',', stickers)}]");

        Assert.Equal(100, part.GetProperty("inline_stickers").GetArrayLength());
    }

    [Fact]
    public async Task Are_none_where_the_list_is_empty() =>
        Assert.Equal(JsonValueKind.Null, (await Text("Hello", "[]")).GetProperty("inline_stickers").ValueKind);

    [Fact] // rule messages.edit-plain
    public async Task Go_with_an_edit()
    {
        var id = await Sent(Bodies.Parts($"[{Cake}]"));

        var edited = (await Patch($"/messages/{id}", """{"part_index":0,"text":"Cake 🎂 at 6"}""")).Json;

        Assert.Equal("Cake 🎂 at 6", edited.GetProperty("parts")[0].GetProperty("value").GetString());
        Assert.Equal(JsonValueKind.Null, edited.GetProperty("parts")[0].GetProperty("inline_stickers").ValueKind);
    }

    [Fact]
    public async Task Keep_their_name_when_the_attachment_is_deleted()
    {
        var id = await Sent(Bodies.Parts($"[{Cake}]"));
        (await Delete($"/attachments/{People.Photo}")).Expect(204);

        var sticker = (await Message(id)).GetProperty("parts")[0].GetProperty("inline_stickers")[0];

        Assert.Equal("cake.png", sticker.GetProperty("file_name").GetString());
        Assert.Equal("", sticker.GetProperty("url").GetString());
    }

    [Theory] // rules messages.media-sticker, messages.media-sticker-image
    [InlineData(People.Photo, "+14155550123")]
    [InlineData(People.Photo, "+14155550125")]
    [InlineData(People.Memo, "+14155550123")]
    public async Task Media_marked_as_a_sticker_look_like_any_other(string attachment, string to)
    {
        var plain = Part(await Create(Bodies.Parts($$"""[{"type":"media","attachment_id":"{{attachment}}"}]""", to)));
        var marked = Part(await Create(Bodies.Parts($$"""[{"type":"media","attachment_id":"{{attachment}}","sticker":true}]""", to)));

        Assert.Equal(TestJson.Of(plain), TestJson.Of(marked));
        Part(await Create(Bodies.Parts("""[{"type":"media","url":"https://example.com/a.png","sticker":true},{"type":"text","value":"Hi"}]""")));
    }

    private async Task<JsonElement> Text(string value, string stickers, string keys = "") =>
        Part(await Create(Bodies.Parts($$"""[{"type":"text","value":"{{value}}","inline_stickers":{{stickers}}{{keys}}}]""")));

    private static JsonElement Part(Reply reply) =>
        reply.Expect(201).Json.GetProperty("chat").GetProperty("message").GetProperty("parts")[0];
}
