using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>
/// Ranges of a download as RFC 9110, 14, has them: whatever is no range of bytes that can be cut out of a GET is answered whole.
/// </summary>
public sealed class DownloadRangeTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("bytes=0-0", "bytes 0-0/70")]
    [InlineData("Bytes=0-1", "bytes 0-1/70")]
    [InlineData("bytes= 0-1", "bytes 0-1/70")]
    [InlineData("bytes=-70", "bytes 0-69/70")]
    [InlineData("bytes=-9999", "bytes 0-69/70")]
    [InlineData("bytes=69-", "bytes 69-69/70")]
    [InlineData("bytes=3-9999999999999", "bytes 3-69/70")]
    public async Task Cuts_out(string range, string contentRange)
    {
        var reply = (await Download(await Url(), range)).Expect(206);

        Assert.Equal(contentRange, reply.Header("Content-Range"));
        Assert.Equal(reply.Header("Content-Length"), Number(reply.Bytes.Length));
    }

    [Theory]
    [InlineData("items=0-1")]
    [InlineData("bits=0-1")]
    [InlineData("none")]
    [InlineData("bytes")]
    [InlineData("bytes=")]
    [InlineData("bytes=abc")]
    [InlineData("bytes=5-2")]
    [InlineData("bytes=0-1,5-6")]
    [InlineData("bytes=--1")]
    [InlineData("bytes 0-1")]
    [InlineData("0-1")]
    [InlineData("=0-1")]
    [InlineData("bytes=99999999999999999999-")]
    [InlineData("bytes=3-99999999999999999999")]
    public async Task Ignores(string range)
    {
        var reply = (await Download(await Url(), range)).Expect(200);

        Assert.Equal(Pixel, reply.Bytes);
        Assert.Equal("bytes", reply.Header("Accept-Ranges"));
        Assert.Null(reply.Header("Content-Range"));
    }

    [Theory]
    [InlineData("bytes=70-")]
    [InlineData("bytes=70-80")]
    [InlineData("bytes=-0")]
    public async Task Refuses_what_cannot_be_satisfied(string range)
    {
        var reply = (await Download(await Url(), range)).Expect(416);

        Assert.Equal("bytes */70", reply.Header("Content-Range"));
        Assert.Empty(reply.Bytes);
    }

    [Theory]
    [InlineData("bytes=0-1")]
    [InlineData("bytes=70-")]
    [InlineData("items=0-1")]
    public async Task Head_knows_no_ranges(string range)
    {
        var reply = (await Download(await Url(), range, HttpMethod.Head)).Expect(200);

        Assert.Equal("70", reply.Header("Content-Length"));
        Assert.Equal("bytes", reply.Header("Accept-Ranges"));
        Assert.Null(reply.Header("Content-Range"));
    }

    [Fact]
    public async Task If_range_cuts_out_only_of_the_very_same_file()
    {
        var url = await Url();
        var whole = (await Download(url, null)).Expect(200);

        (await Download(url, "bytes=0-1", ifRange: whole.Header("ETag"))).Expect(206);
        (await Download(url, "bytes=0-1", ifRange: whole.Header("Last-Modified"))).Expect(206);
        (await Download(url, "bytes=0-1", ifRange: "\"other\"")).Expect(200);
        (await Download(url, "bytes=0-1", ifRange: $"W/{whole.Header("ETag")}")).Expect(200);
        (await Download(url, "bytes=0-1", ifRange: "Mon, 01 Jan 2001 00:00:00 GMT")).Expect(200);
    }

    private async Task<string> Url() => Text(await Uploaded(), "download_url");

    private async Task<Reply> Download(string url, string? range, HttpMethod? method = null, string? ifRange = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, url);
        if (range is not null) request.Headers.TryAddWithoutValidation("Range", range);
        if (ifRange is not null) request.Headers.TryAddWithoutValidation("If-Range", ifRange);
        return await Call(request);
    }
}
