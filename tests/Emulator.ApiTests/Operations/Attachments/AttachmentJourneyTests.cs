using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>Large files over a real socket, from the reservation to the end.</summary>
public sealed class AttachmentJourneyTests(LoopbackEmulator emulator) : AttachmentTest(emulator), IClassFixture<LoopbackEmulator>
{
    [Trait("Category", "Slow")]
    [Fact]
    public async Task Twenty_megabytes_are_uploaded_sent_downloaded_in_ranges_and_deleted()
    {
        var bytes = new byte[20 * 1024 * 1024];
        new Random(42).NextBytes(bytes);
        var file = await Uploaded(bytes, "cake.mov", "video/quicktime");

        var sent = await Create(SendAttachment(Text(file, "attachment_id")));

        var part = PartOf(sent);
        Assert.Equal(bytes.Length, part.GetProperty("size_bytes").GetInt32());
        var whole = (await Download(Text(part, "url"))).Expect(200);
        Assert.Equal(SHA256.HashData(bytes), SHA256.HashData(whole.Bytes));
        Assert.Equal(bytes[10_000_000..10_001_000], (await Download(Text(part, "url"), "bytes=10000000-10000999")).Expect(206).Bytes);

        (await Delete($"/attachments/{Text(file, "attachment_id")}")).Expect(204);

        (await Download(Text(part, "url"))).Expect(404);
        var message = (await StateOf(Id(sent.Json, "chat"))).GetProperty("messages").EnumerateArray().Last();
        Assert.Equal(Id(sent.Json, "chat", "message"), Id(message));
        Assert.Equal("", Text(message.GetProperty("parts")[0], "url"));
    }

    [Fact]
    public async Task An_upload_cut_in_the_middle_leaves_everything_as_it_was()
    {
        var reserved = await Reserve(size: 1_000_000);
        var before = await State();
        var upload = new Uri(Text(reserved, "upload_url"));
        using (var socket = new TcpClient(upload.Host, upload.Port))
        {
            var head =
                $"PUT {upload.PathAndQuery} HTTP/1.1\r\nHost: {upload.Authority}\r\nContent-Type: image/png\r\nContent-Length: "
                    + $"1000000\r\n\r\n";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), Cancellation);
            await socket.GetStream().WriteAsync(new byte[500_000], Cancellation);
        }

        await Eventually(async () => (await Journal("?operation=uploadAttachment")).Length == 1);

        Assert.Equal(before, await State());
        (await Upload(Text(reserved, "upload_url"), new byte[1_000_000])).Expect(200);
    }

    [Fact]
    public async Task A_file_deleted_while_it_is_uploaded_is_gone()
    {
        var reserved = await Reserve(size: 1_000_000);
        var upload = new Uri(Text(reserved, "upload_url"));
        using var socket = new TcpClient(upload.Host, upload.Port);
        var head =
            $"PUT {upload.PathAndQuery} HTTP/1.1\r\nHost: {upload.Authority}\r\nContent-Type: image/png\r\nContent-Length: "
                + $"1000000\r\nExpect: 100-continue\r\n\r\n";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), Cancellation);
        var answer = new byte[4096];
        // The emulator asks for the body: the reservation was found.
        Assert.StartsWith(
            "HTTP/1.1 100", Encoding.ASCII.GetString(answer, 0, await socket.GetStream().ReadAsync(answer, Cancellation)),
            StringComparison.Ordinal);

        (await Delete($"/attachments/{Text(reserved, "attachment_id")}")).Expect(204);
        await socket.GetStream().WriteAsync(new byte[1_000_000], Cancellation);

        Assert.StartsWith(
            "HTTP/1.1 404", Encoding.ASCII.GetString(answer, 0, await socket.GetStream().ReadAsync(answer, Cancellation)),
            StringComparison.Ordinal);
    }
}
