using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Messages;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>Media by URL from a host the user allowed: really downloaded, and judged by its bytes.</summary>
public sealed class FetchMediaTests(FetchingEmulator emulator, FileHost host)
    : AttachmentTest(emulator), IClassFixture<FetchingEmulator>, IClassFixture<FileHost>
{
    [Theory]
    [InlineData("/files/pixel.png", "pixel.png", "image/png")]
    [InlineData("/files/pixel", "pixel", "image/png")]
    [InlineData("/files/pixel.php?size=1", "pixel.php", "image/png")]
    [InlineData("/moved.png", "moved.png", "image/png")]
    public async Task Keeps_the_bytes_and_what_they_are(string path, string name, string type)
    {
        var part = PartOf(await Create(SendUrl(host.Origin + path)));

        Assert.Equal((name, type, 70), (Text(part, "filename"), Text(part, "mime_type"), part.GetProperty("size_bytes").GetInt32()));
        Assert.Equal(Pixel, (await Download(Text(part, "url"))).Expect(200).Bytes);
        Assert.False(Assert.Single(await Journal("?operation=createChat")).TryGetProperty("notes", out _));
    }

    [Theory]
    [InlineData("/files/note.txt", "text/plain")]
    [InlineData("/files/page", "text/html")]
    [InlineData("/files/menu.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task Believes_name_or_server_where_bytes_leave_it_open(string path, string type) =>
        Assert.Equal(type, Text(PartOf(await Create(SendUrl(host.Origin + path))), "mime_type"));

    [Theory]
    [InlineData("larger than 10 MB, as announced", "/files/huge.mp4", 400, 5005)]
    [InlineData("larger than 10 MB, unannounced", "/endless.mp4", 400, 5005)]
    [InlineData("FLAC", "/files/song.flac", 400, 5004)]
    [InlineData("neither a known signature nor text", "/files/noise.png", 400, 5004)]
    [InlineData("the extension says otherwise", "/files/pixel.jpg", 400, 5006)]
    [InlineData("a page instead of a picture", "/files/sorry.png", 400, 5006)]
    [InlineData("not there", "/nothing.png", 500, 5002)]
    [InlineData("cut in the middle", "/cut.png", 500, 5002)]
    [InlineData("redirects to another host", "/away.png", 500, 5002)]
    [InlineData("redirects for ever", "/loop.png", 500, 5002)]
    public async Task Refuses_what_cannot_be_used(string row, string path, int status, int code)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Create(SendUrl(host.Origin + path)));
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Fetches_photos_and_images_of_cards()
    {
        var url = host.Origin + "/files/pixel.png";

        var contact =
            (await Post("/contact_card", $$"""{"phone_number":"+12025550101","first_name":"Front","image_url":"{{url}}"}""")).Expect(
                200).Json;
        var card = PartOf(await Create(AppCardRows.Card(
            """ "app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"} """,
            $$""" "layout":{"image_url":"{{url}}"} """).CreateBody));

        Assert.Equal(Pixel, (await Download(Text(contact, "image_url"))).Expect(200).Bytes);
        Assert.Equal(Pixel, (await Download(Text(card.GetProperty("layout"), "image_url"))).Expect(200).Bytes);
    }

    [Fact]
    public async Task The_journal_tells_why_a_download_failed()
    {
        (await Create(SendUrl(host.Origin + "/nothing.png"))).Expect(500);

        Assert.Equal($"media not fetched: {host.Origin}/nothing.png; the host answers 404", NoteOf(await Journal()));
    }

    [Fact]
    public async Task Plain_http_is_for_private_hosts_that_were_named()
    {
        await Refuses(400, 1004, () => Create(SendUrl("http://example.com/a.png")));
        await Refuses(
            400, 1004, () => Create(SendUrl(host.Origin.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/files/pixel.png")));
        await Refuses(400, 1004, () => Create(SendUrl("HTTP:/127.0.0.1/a.png")));
    }

    [Fact]
    public async Task Takes_every_other_host_for_what_its_extension_says()
    {
        PartOf(await Create(SendUrl("https://example.com/a.png")));

        Assert.Equal("media not fetched: https://example.com/a.png; size and type invented", NoteOf(await Journal()));
    }

    [Fact]
    public async Task Downloads_many_at_once_and_holds_the_same_bytes_once()
    {
        var parts =
            string.Join(',', Enumerable.Range(0, 40).Select(n => $$"""{"type":"media","url":"{{host.Origin}}/files/pixel.png?n={{n}}"}"""));

        var sent =
            (await Create(Bodies.Parts($"[{parts}]"))).Expect(201).Json.GetProperty("chat").GetProperty("message").GetProperty("parts");

        Assert.Equal(40, sent.EnumerateArray().Select(part => Id(part)).Distinct().Count());
        var files =
            (await Control(HttpMethod.Get, "/state")).Json.GetProperty("attachments").EnumerateArray()
                .Where(file => file.TryGetProperty("sha256", out _));
        Assert.Single(files.Select(file => Text(file, "sha256")).Distinct());
    }

    private static string? NoteOf(JsonElement[] journal) =>
        Assert.Single(Assert.Single(journal).GetProperty("notes").EnumerateArray()).GetString();
}
