using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>GET {download_url}.</summary>
public sealed class DownloadAttachmentTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const int Megabyte = 1024 * 1024;

    protected override string Scenario => base.Scenario.Replace("attachments:", """
        attachments:
          - { id: 00000000-0000-4000-8000-0000000000c1, filename: huge.mp4, content_type: video/mp4, size_bytes: 104857600 }
          - { id: 00000000-0000-4000-8000-0000000000c2, filename: note.txt, content_type: text/plain, size_bytes: 100 }
          - { id: 00000000-0000-4000-8000-0000000000c3, filename: page.html, content_type: text/html, size_bytes: 10 }
          - { id: 00000000-0000-4000-8000-0000000000c4, filename: "a/b 🍋%2F\"c.png", content_type: image/png, size_bytes: 10 }
        """, StringComparison.Ordinal);

    [Fact]
    public async Task Serves_what_was_uploaded_with_its_headers()
    {
        var file = await Uploaded(filename: "pixel & 🍋.png");

        var reply = (await Download(Text(file, "download_url"))).Expect(200);

        Assert.Equal(Pixel, reply.Bytes);
        Assert.Equal("image/png", reply.Header("Content-Type"));
        Assert.Equal("70", reply.Header("Content-Length"));
        Assert.Equal("bytes", reply.Header("Accept-Ranges"));
        Assert.Equal("Mon, 23 Nov 2026 18:00:00 GMT", reply.Header("Last-Modified"));
        Assert.Equal(
            "inline; filename=\"pixel & __.png\"; filename*=UTF-8''pixel%20&%20%F0%9F%8D%8B.png", reply.Header("Content-Disposition"));
        Assert.Equal("nosniff", reply.Header("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("bytes=0-3", 0, 4, "bytes 0-3/70")]
    [InlineData("bytes=60-", 60, 10, "bytes 60-69/70")]
    [InlineData("bytes=-5", 65, 5, "bytes 65-69/70")]
    [InlineData("bytes=69-1000", 69, 1, "bytes 69-69/70")]
    public async Task Serves_a_range(string range, int from, int count, string contentRange)
    {
        var file = await Uploaded();

        var reply = (await Download(Text(file, "download_url"), range)).Expect(206);

        Assert.Equal(Pixel[from..(from + count)], reply.Bytes);
        Assert.Equal(contentRange, reply.Header("Content-Range"));
    }

    [Fact]
    public async Task Refuses_a_range_outside_and_serves_several_whole()
    {
        var url = Text(await Uploaded(), "download_url");

        Assert.Equal("bytes */70", (await Download(url, "bytes=70-")).Expect(416).Header("Content-Range"));
        Assert.Equal(Pixel, (await Download(url, "bytes=0-1,5-6")).Expect(200).Bytes);
    }

    [Fact]
    public async Task Answers_head_and_if_none_match_without_the_bytes()
    {
        var url = Text(await Uploaded(), "download_url");

        var head = (await Download(url, method: HttpMethod.Head)).Expect(200);
        Assert.Empty(head.Bytes);
        Assert.Equal("70", head.Header("Content-Length"));
        Assert.Empty((await Download(url, ifNoneMatch: head.Header("ETag"))).Expect(304).Bytes);
        (await Download(url, ifNoneMatch: "\"other\"")).Expect(200);
    }

    [Fact]
    public async Task Invents_bytes_nobody_gave_the_same_at_every_reading()
    {
        var url = Text((await Get($"/attachments/{People.Photo}")).Json, "download_url");

        var whole = (await Download(url)).Expect(200);

        Assert.Equal(4711, whole.Bytes.Length);
        Assert.Equal(Convert.FromHexString("89504E470D0A1A0A"), whole.Bytes[..8]);
        Assert.Equal(whole.Bytes, (await Download(url)).Bytes);
        Assert.Equal(whole.Bytes[1000..2000], (await Download(url, "bytes=1000-1999")).Expect(206).Bytes);
        (await Download(url, ifNoneMatch: whole.Header("ETag"))).Expect(304);
    }

    [Fact]
    public async Task Invents_what_came_by_url_of_the_size_the_message_says()
    {
        var part = PartOf(await Create(SendUrl("https://example.com/menu.pdf")));

        var file = (await Download(Text(part, "url"))).Expect(200);

        Assert.Equal(part.GetProperty("size_bytes").GetInt32(), file.Bytes.Length);
        Assert.StartsWith("%PDF-", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serves_the_middle_of_a_hundred_megabytes_at_once()
    {
        var url = Text((await Get("/attachments/00000000-0000-4000-8000-0000000000c1")).Json, "download_url");

        var reply = (await Download(url, $"bytes={50 * Megabyte}-{(50 * Megabyte) + 9}")).Expect(206);

        Assert.Equal(10, reply.Bytes.Length);
        Assert.Equal("104857600", (await Download(url, method: HttpMethod.Head)).Header("Content-Length"));
    }

    [Fact]
    public async Task Invents_text_that_is_text()
    {
        var url = Text((await Get("/attachments/00000000-0000-4000-8000-0000000000c2")).Json, "download_url");

        Assert.StartsWith(
            "This file (00000000-0000-4000-8000-0000000000c2) was invented.", (await Download(url)).Expect(200).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_no_browser_run_what_it_serves()
    {
        var url = Text((await Get("/attachments/00000000-0000-4000-8000-0000000000c3")).Json, "download_url");

        Assert.StartsWith("attachment;", (await Download(url)).Expect(200).Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_files_of_the_oddest_names()
    {
        var url = Text((await Get("/attachments/00000000-0000-4000-8000-0000000000c4")).Json, "download_url");

        (await Download(url)).Expect(200);
    }

    [Fact]
    public async Task Refuses_what_is_not_there()
    {
        var file = await Uploaded();
        var (url, id) = (Text(file, "download_url"), Text(file, "attachment_id"));

        await RefusesXml(404, "NoSuchKey", () => Download(url.Replace(id, People.UnknownChat, StringComparison.Ordinal)));
        await RefusesXml(404, "NoSuchKey", () => Download(url.Replace(id, "7", StringComparison.Ordinal)));
        await RefusesXml(404, "NoSuchKey", () => Download(url.Replace("partner_bakery", "partner_other", StringComparison.Ordinal)));
        await RefusesXml(404, "NoSuchKey", () => Download(url.Replace($"?world={World}", "", StringComparison.Ordinal)));
        await RefusesXml(404, "NoSuchBucket", () => Download(url.Replace($"world={World}", "world=nowhere", StringComparison.Ordinal)));
        var pending = Text((await Get($"/attachments/{People.UnfinishedUpload}")).Json, "download_url");
        await RefusesXml(404, "NoSuchKey", () => Download(pending));
    }
}
