using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>Bytes are held once and go with the last world that refers to them. Alone with its emulator: it counts what is held.</summary>
public sealed class AttachmentMemoryTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    private BlobStore Blobs => Emulator.Services.GetRequiredService<BlobStore>();

    [Fact]
    public async Task Frees_the_bytes_with_the_last_world_that_holds_them()
    {
        byte[] bytes = [.. Pixel, .. "only here"u8];
        var before = Blobs.Collect();
        var file = await Uploaded(bytes);
        var again = await Uploaded(bytes);
        (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{World}}-fork","from":"{{World}}"}""", world: "")).Expect(201);
        Assert.Equal(before + bytes.Length, Blobs.Collect());

        (await Delete($"/attachments/{Text(file, "attachment_id")}")).Expect(204);
        (await Delete($"/attachments/{Text(again, "attachment_id")}")).Expect(204);
        Assert.Equal(before + bytes.Length, Blobs.Collect());
        Assert.Equal(
            bytes, (await Download(
                Text(file, "download_url").Replace($"world={World}", $"world={World}-fork", StringComparison.Ordinal))).Expect(200).Bytes);

        (await Control(HttpMethod.Delete, $"/worlds/{World}-fork", world: "")).Expect(204);
        // The call that was just answered may hold the last reference for a moment longer.
        await Eventually(() => Task.FromResult(Blobs.Collect() == before));
    }
}
