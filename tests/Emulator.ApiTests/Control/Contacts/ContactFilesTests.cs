using System.Net.Http.Headers;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/attachments, and the messages of people that name such a file.</summary>
public sealed class ContactFilesTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task A_person_sends_a_file_of_theirs()
    {
        var file = (await Keep("filename=cake.png&content_type=image/png", [1, 2, 3])).Expect(201).Json;
        Assert.Equal(["id", "url", "file_name", "content_type", "size_bytes"], Keys(file));
        Assert.Equal(3, file.GetProperty("size_bytes").GetInt32());

        var sent =
            (await Does(
                People.Maya, "messages",
                $$"""{"to":"{{People.Line}}","parts":[{"type":"media","attachment_id":"{{Id(file)}}"}]}""")).Expect(201).Json;

        var part = Assert.Single(
            (await MessageOf(sent.GetProperty("chat_id").GetString()!, sent.GetProperty("message_id").GetString()!))
            .GetProperty("parts").EnumerateArray());
        Assert.Equal("cake.png", part.GetProperty("filename").GetString());
        var bytes = (await Control(HttpMethod.Get, $"/attachments/{Id(part)}")).Expect(200);
        Assert.Equal([1, 2, 3], bytes.Bytes);
        Assert.Equal("application/octet-stream", bytes.MediaType);
        Assert.StartsWith("attachment", bytes.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Empty(await Journal());
    }

    [Fact]
    public async Task A_voice_memo_is_a_file_of_its_own()
    {
        var file = Id((await Keep("filename=memo.wav&content_type=audio/wav", [1])).Expect(201).Json);
        var body = $$"""{"to":"{{People.Line}}","voice_memo":true,"parts":[{"type":"media","attachment_id":"{{file}}"}]}""";
        var sent = (await Does(People.Maya, "messages", body)).Expect(201).Json;
        var message = await MessageOf(sent.GetProperty("chat_id").GetString()!, sent.GetProperty("message_id").GetString()!);
        Assert.True(message.GetProperty("is_voice_memo").GetBoolean());
        Assert.Equal("audio/x-wav", message.GetProperty("parts")[0].GetProperty("mime_type").GetString());

        await Impossible(
            400, "one part, of type media",
            () => Does(People.Maya, "messages", $$"""{"to":"{{People.Line}}","voice_memo":true,"text":"Hello"}"""));
    }

    [Theory]
    [InlineData("", "'filename' is required")]
    [InlineData("filename=..", "without control characters")]
    [InlineData("filename=a%0Ab.png", "without control characters")]
    [InlineData("filename=run.exe&content_type=application/x-msdownload", "'application/x-msdownload' is no type of file")]
    [InlineData("filename=unknown", "'unknown' is no type of file")]
    [InlineData("file_name=a.png", "did you mean 'filename'")]
    public async Task Says_what_is_wrong_with_a_file(string query, string reason)
    {
        var before = await State();
        var detail = Problem(await Keep(query, [1]), 400).Json.GetProperty("detail").GetString();
        Assert.Contains(reason, detail, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, await State());
    }

    /// <summary>As the vendor counts the names of files that applications upload.</summary>
    [Fact]
    public async Task A_name_has_at_most_255_characters_and_an_emoji_is_one()
    {
        var name = string.Concat(Enumerable.Repeat("\U0001F370", 251));
        (await Keep($"filename={Uri.EscapeDataString(name)}.png", [1])).Expect(201);
        var detail = Problem(await Keep($"filename={Uri.EscapeDataString(name)}a.png", [1]), 400).Json.GetProperty("detail").GetString();
        Assert.Contains("at most 255 characters", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_none()
    {
        var detail = Problem(await Keep("filename=a.png", []), 400).Json.GetProperty("detail").GetString();
        Assert.Contains("may not be empty", detail, StringComparison.Ordinal);
    }

    /// <summary>The browser's type of a file is often not what the vendor calls it.</summary>
    [Theory]
    [InlineData("filename=list.csv&content_type=application/vnd.ms-excel", "application/vnd.ms-excel")]
    [InlineData("filename=notes.md&content_type=", "text/markdown")]
    [InlineData("filename=photo.JPG", "image/jpeg")]
    public async Task The_extension_says_what_the_type_does_not(string query, string type) =>
        Assert.Equal(type, (await Keep(query, [1])).Expect(201).Json.GetProperty("content_type").GetString());

    [Fact]
    public async Task A_file_that_was_never_uploaded_has_bytes_of_its_kind()
    {
        await Does(People.Maya, "messages", $$"""{"to":"{{People.Line}}","parts":[{"type":"media","url":"https://example.com/cake.png"}]}""");
        var data = (await LastEvent("message.received")).GetProperty("data");
        var bytes = (await Control(HttpMethod.Get, $"/attachments/{Id(data.GetProperty("parts")[0])}")).Expect(200).Bytes;
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Problem(await Control(HttpMethod.Get, "/attachments/00000000-0000-4000-8000-000000000000"), 404);
    }

    private Task<Reply> Keep(string query, byte[] bytes)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/_emulator/attachments?{query}") { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.Add("X-Emulator-World", World);
        return Call(request);
    }
}
