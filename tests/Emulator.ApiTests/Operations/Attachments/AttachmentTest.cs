using System.Net.Http.Headers;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>What tests of files share: the presigned flow of reserving, uploading and downloading.</summary>
public abstract class AttachmentTest(TestEmulator emulator) : ApiTest(emulator)
{
    /// <summary>The smallest picture: one transparent pixel.</summary>
    protected static byte[] Pixel => FileHost.Pixel;

    protected static string Reservation(string filename = "pixel.png", string type = "image/png", long? size = null) =>
        $$"""{"filename":{{Bodies.Quoted(filename)}},"content_type":{{Bodies.Quoted(type)}},"size_bytes":{{Number((int)(size ?? Pixel.Length))}}}""";

    protected async Task<JsonElement> Reserve(
        string filename = "pixel.png", string type = "image/png", long? size = null, string? token = null) =>
        (await Post("/attachments", Reservation(filename, type, size), token)).Expect(200).Json;

    protected async Task<Reply> Upload(string url, byte[] bytes, string? type = "image/png")
    {
        using var content = new ByteArrayContent(bytes);
        if (type is not null) content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await Call(new HttpRequestMessage(HttpMethod.Put, url) { Content = content });
    }

    /// <summary>A file that is there: reserved and uploaded.</summary>
    protected async Task<JsonElement> Uploaded(
        byte[]? bytes = null, string filename = "pixel.png", string type = "image/png", string? token = null)
    {
        var reserved = await Reserve(filename, type, (bytes ?? Pixel).Length, token);
        (await Upload(Text(reserved, "upload_url"), bytes ?? Pixel, type)).Expect(200);
        return reserved;
    }

    protected async Task<Reply> Download(string url, string? range = null, string? ifNoneMatch = null, HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, url);
        if (range is not null) request.Headers.Range = RangeHeaderValue.Parse(range);
        if (ifNoneMatch is not null) request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await Call(request);
    }

    /// <summary>A refusal of the object storage: XML with its code, and a world that is what it was.</summary>
    protected async Task RefusesXml(int status, string code, Func<Task<Reply>> call)
    {
        var before = await State();
        var reply = (await call()).Expect(status);
        Assert.Equal("application/xml", reply.MediaType);
        Assert.StartsWith(
            $"""<?xml version="1.0" encoding="UTF-8"?><Error><Code>{code}</Code><Message>""", reply.Text, StringComparison.Ordinal);
        Assert.Equal(before, await State());
    }

    protected static string SendAttachment(string id, params string[] to) =>
        Bodies.Parts($$"""[{"type":"media","attachment_id":"{{id}}"}]""", to);

    protected static string SendUrl(string url, params string[] to) =>
        Bodies.Parts($$"""[{"type":"media","url":{{Bodies.Quoted(url)}}}]""", to);

    /// <summary>The first part of the message a create answers.</summary>
    protected static JsonElement PartOf(Reply created) =>
        created.Expect(201).Json.GetProperty("chat").GetProperty("message").GetProperty("parts")[0];

    protected static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;
}
