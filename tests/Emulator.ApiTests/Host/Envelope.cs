using System.Text.Json;
using System.Text.RegularExpressions;

namespace Chats.Emulator.ApiTests.Host;

/// <summary>The one body shape of a refusal, checked key by key.</summary>
internal static partial class Envelope
{
    public static void Check(Reply reply, int status, int code)
    {
        reply.Expect(status);
        Check(reply);
        Assert.True(reply.Json.GetProperty("error").GetProperty("code").GetInt32() == code, $"expected code {code}: {reply.Text}");
    }

    /// <summary>Whatever the refusal, this holds.</summary>
    public static void Check(Reply reply)
    {
        Assert.Equal("application/json", reply.MediaType);
        var body = reply.Json;
        Assert.Equal(["success", "error", "trace_id"], Keys(body));
        Assert.False(body.GetProperty("success").GetBoolean());
        Assert.Equal(reply.TraceId, body.GetProperty("trace_id").GetString());
        Assert.Matches(TraceId(), reply.TraceId);
        CheckError(body.GetProperty("error"), reply);
    }

    private static void CheckError(JsonElement error, Reply reply)
    {
        var isRateLimit = reply.Status == 429;
        Assert.Equal(isRateLimit && reply.Header("Retry-After") is not null
            ? ["status", "code", "message", "doc_url", "retry_after"]
            : ["status", "code", "message", "doc_url"], Keys(error));
        Assert.Equal(reply.Status, error.GetProperty("status").GetInt32());
        var code = error.GetProperty("code").GetInt32();
        Assert.InRange(code, 1001, 5007);
        Assert.Equal($"https://docs.linqapp.com/error/codes/{code / 1000}xxx/{code}/", error.GetProperty("doc_url").GetString());
        Assert.False(string.IsNullOrWhiteSpace(error.GetProperty("message").GetString()));
        if (isRateLimit && error.TryGetProperty("retry_after", out var seconds))
        {
            Assert.Equal(reply.Header("Retry-After"), seconds.GetRawText());
        }
    }

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex TraceId();
}
