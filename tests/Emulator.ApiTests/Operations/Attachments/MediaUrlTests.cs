using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Messages;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>Media by URL as long as nobody allowed a host: nothing is downloaded, and the journal says so.</summary>
public sealed class MediaUrlTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("https://example.com/a.png", 201, "size and type invented")]
    [InlineData("https://example.com/largest.mp4", 201, "the scenario says what it leads to")]
    [InlineData("https://example.com/gone.png", 500, "the scenario says what it leads to")]
    [InlineData("https://files.invalid/a.png", 500, "its host never resolves")]
    public async Task Is_noted_in_the_journal(string url, int status, string reason)
    {
        (await Create(SendUrl(url))).Expect(status);

        Assert.Equal([$"media not fetched: {url}; {reason}"], Notes(Assert.Single(await Journal())));
    }

    /// <summary>Scheme and host of a URL have no case (RFC 3986, 3.1 and 3.2.2); what follows has.</summary>
    [Theory]
    [InlineData("HTTPS://EXAMPLE.com/a.png", 201)]
    [InlineData("Https://Example.COM/gone.png", 500)]
    [InlineData("https://EXAMPLE.COM/GONE.png", 201)]
    [InlineData("HTTPS://files.INVALID/a.png", 500)]
    [InlineData("HTTP://example.com/a.png", 400)]
    public async Task Compares_scheme_and_host_without_case(string url, int status)
    {
        (await Create(SendUrl(url))).Expect(status);
    }

    [Fact]
    public async Task Notes_each_url_once_and_card_images_too()
    {
        (await Create(
            Bodies.Parts(
                """[{"type":"media","url":"https://example.com/a.png"},{"type":"media","url":"https://example.com/a.png"}]"""))).Expect(201);
        (await Create(AppCardRows.Card(
            """ "app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"} """,
            """ "layout":{"image_url":"https://example.com/menu.png"} """).CreateBody)).Expect(201);

        Assert.Equal(
            ["media not fetched: https://example.com/a.png; size and type invented",
                "media not fetched: https://example.com/menu.png; size and type invented"],
            (await Journal()).SelectMany(Notes));
    }

    [Fact]
    public async Task A_replay_looks_nothing_up_again()
    {
        var body = Bodies.Message("""{"idempotency_key":"once","parts":[{"type":"media","url":"https://example.com/a.png"}]}""");
        (await Create(body)).Expect(201);
        (await Create(body)).Expect(201);

        Assert.Equal([true, false], (await Journal()).Select(entry => entry.TryGetProperty("notes", out _)));
    }

    [Fact]
    public async Task Says_nothing_of_calls_without_urls()
    {
        (await Create(Bodies.Valid)).Expect(201);
        (await Create(SendAttachment(People.Photo))).Expect(201);

        Assert.All(await Journal(), entry => Assert.False(entry.TryGetProperty("notes", out _)));
    }

    private static string?[] Notes(JsonElement entry) => [.. entry.GetProperty("notes").EnumerateArray().Select(note => note.GetString())];
}
