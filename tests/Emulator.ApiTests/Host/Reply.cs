using System.Text;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>An answer, read to its end.</summary>
public sealed record Reply(int Status, byte[] Bytes, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => JsonElement.Parse(Bytes);

    public string TraceId => Header("X-Trace-ID") ?? "";

    /// <summary>The content type without its parameters.</summary>
    public string? MediaType => Header("Content-Type")?.Split(';')[0];

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public static async Task<Reply> Read(HttpResponseMessage response)
    {
        using (response)
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            var headers = response.Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            return new Reply((int)response.StatusCode, bytes, headers);
        }
    }

    /// <summary>The reply, once its status is the expected one; a failure shows the body.</summary>
    public Reply Expect(int status)
    {
        Assert.True(Status == status, $"expected {status}, got {Status}: {Text}");
        return this;
    }
}
