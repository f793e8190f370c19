using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Attachments;
using Chats.Emulator.ApiTests.Robustness;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/snapshot: a whole world as a file.</summary>
public sealed class SnapshotTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Webhooks = """
        webhooks:
          subscriptions:
            - { url: "https://hooks.test/all", id: 00000000-0000-4000-8000-0000000000d1, secret: whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= }

        """;

    protected override string Scenario => TestWorlds.Bakery(World) + Webhooks;

    [Fact]
    public async Task Another_process_holds_the_same_world_and_goes_on_alike()
    {
        Emulator.Receiver.Answer = (_, _) => Task.FromResult(500);
        await PutFault(
            "sometimes",
            """{"on":"createChat","when":{"rate":0.3,"ttl":"1h"},"where":{"header":{"authorization":"x"}},"then":{"error":3006}}""");
        await PutFault("late", """{"on":"webhook","when":{"every":3},"then":{"webhook":"reorder"}}""");
        await Uploaded();
        await new Script(Call, World, AllLines, seed: 1).Play(400);
        await Advance("50ms");
        var snapshot = await Export(Client);
        var state = await State();

        await using var process = new InMemoryEmulator();
        await process.InitializeAsync();
        process.Receiver.Answer = (_, _) => Task.FromResult(500);
        (await Elsewhere(process, Request(HttpMethod.Post, "/_emulator/worlds", token: null, $$"""{"name":"{{World}}"}"""))).Expect(201);
        (await Import(process.Client, snapshot)).Expect(204);

        Assert.Equal(snapshot, await Export(process.Client));
        Assert.Equal(state, (await Elsewhere(process, OfWorld(HttpMethod.Get, "/state"))).Text);
        Assert.NotEmpty(Pending(await Control(HttpMethod.Get, "/deliveries?status=pending")));
        Assert.Equal(
            Pending(await Control(HttpMethod.Get, "/deliveries?status=pending")),
            Pending(await Elsewhere(process, OfWorld(HttpMethod.Get, "/deliveries?status=pending"))));
        Assert.Equal(
            await new Script(Call, World, AllLines, seed: 2).Play(200),
            await new Script(request => Elsewhere(process, request), World, AllLines, seed: 2).Play(200));
        Assert.Equal(await State(), (await Elsewhere(process, OfWorld(HttpMethod.Get, "/state"))).Text);
    }

    [Fact]
    public async Task What_the_account_deleted_comes_along_in_its_place()
    {
        (await Delete($"/messages/{People.Question}")).Expect(204);
        var shown = await Shown();
        var snapshot = await Export(Client);
        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        Assert.DoesNotContain("is_deleted", await Shown(), StringComparison.Ordinal);

        (await Import(Client, snapshot)).Expect(204);

        Assert.Contains("\"is_deleted\": true", shown, StringComparison.Ordinal);
        Assert.Equal(shown, await Shown());
        Assert.Equal(snapshot, await Export(Client));

        async Task<string> Shown() => (await StateOf(People.DirectChat)).GetProperty("messages").GetRawText();
    }

    [Fact]
    public async Task Files_come_along()
    {
        var file = await Uploaded();
        var snapshot = await Export(Client);
        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        (await Download(Text(file, "download_url"))).Expect(404);

        (await Import(Client, snapshot)).Expect(204);

        Assert.Equal(Pixel, (await Download(Text(file, "download_url"))).Expect(200).Bytes);
    }

    [Fact]
    public async Task A_reset_leads_back_to_it_and_savepoints_are_gone()
    {
        (await Create(Bodies.Valid)).Expect(201);
        var snapshot = await Export(Client);
        (await Control(HttpMethod.Put, "/savepoints/here")).Expect(201);

        (await Import(Client, snapshot)).Expect(204);
        await Advance("1h");
        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        Assert.Equal(snapshot, await Export(Client));
        (await Control(HttpMethod.Post, "/savepoints/here/restore")).Expect(404);
    }

    [Fact]
    public async Task Is_a_file_to_download()
    {
        var reply = (await Control(HttpMethod.Get, "/snapshot")).Expect(200);

        Assert.Equal("application/zip", reply.MediaType);
        Assert.Contains($"filename={World}.zip", reply.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Equal(reply.Bytes, await Export(Client));
    }

    [Fact]
    public async Task What_cannot_be_read_changes_nothing()
    {
        var before = await State();
        foreach (var bad in new[] { [], "PK no archive"u8.ToArray(), (await Export(Client))[..^10] })
        {
            var reply = (await Import(Client, bad)).Expect(422);
            Assert.Equal("application/problem+json", reply.MediaType);
            Assert.Contains("Nothing was changed", reply.Text, StringComparison.Ordinal);
        }

        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task What_is_too_large_changes_nothing()
    {
        await using var small = new SmallEmulator();
        await small.InitializeAsync();
        var refused =
            await Reply.Read(await small.Client.PutAsync("/_emulator/snapshot", new ByteArrayContent(await Export(Client)), Cancellation));

        refused.Expect(413);
        Assert.Contains("CHATS_EMULATOR_MEDIA_LIMIT", refused.Text, StringComparison.Ordinal);
    }

    [Trait("Category", "Slow")]
    [Fact]
    public async Task May_be_larger_than_other_control_calls()
    {
        await using var kestrel = new LoopbackEmulator();
        await kestrel.InitializeAsync();
        var bytes = new byte[12 * 1024 * 1024];
        new Random(1).NextBytes(bytes);
        await Uploaded(bytes);
        (await Elsewhere(kestrel, Request(HttpMethod.Post, "/_emulator/worlds", token: null, $$"""{"name":"{{World}}"}"""))).Expect(201);

        (await Import(kestrel.Client, await Export(Client))).Expect(204);

        Assert.Equal(await Export(Client), await Export(kestrel.Client));
    }

    private static async Task<Reply> Elsewhere(TestEmulator process, HttpRequestMessage request)
    {
        using (request) return await Reply.Read(await process.Client.SendAsync(request, Cancellation));
    }

    private HttpRequestMessage OfWorld(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, $"/_emulator{path}");
        request.Headers.Add("X-Emulator-World", World);
        return request;
    }

    private async Task<byte[]> Export(HttpClient client)
    {
        using var request = OfWorld(HttpMethod.Get, "/snapshot");
        return (await Reply.Read(await client.SendAsync(request, Cancellation))).Expect(200).Bytes;
    }

    private async Task<Reply> Import(HttpClient client, byte[] snapshot)
    {
        using var request = OfWorld(HttpMethod.Put, "/snapshot");
        request.Content = new ByteArrayContent(snapshot);
        return await Reply.Read(await client.SendAsync(request, Cancellation));
    }

    private static string Pending(Reply deliveries) => deliveries.Expect(200).Json.GetProperty("deliveries").GetRawText();
}
