using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>An answer, read to its end.</summary>
public sealed record Reply(int Status, byte[] Bytes, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => JsonElement.Parse(Bytes);

    public string TraceId => Header("X-Trace-ID")!;

    public string? Header(string name) =>
        Headers.TryGetValues(name, out var values) || ContentHeaders.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    public static async Task<Reply> Read(HttpResponseMessage response)
    {
        using (response)
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            return new Reply((int)response.StatusCode, bytes, response.Headers, response.Content.Headers);
        }
    }

    /// <summary>The reply, once its status is the expected one; a failure shows the body.</summary>
    public Reply Expect(int status)
    {
        Assert.True(Status == status, $"expected {status}, got {Status}: {Text}");
        return this;
    }
}
