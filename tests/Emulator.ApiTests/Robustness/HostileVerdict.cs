using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>What every answer to a hostile request must be.</summary>
internal static class HostileVerdict
{
    /// <summary>No crash, an envelope on every refusal, JSON on every success.</summary>
    public static void Check((HostileRequest Request, Reply Reply) exchange, out bool isCreated)
    {
        var (request, reply) = exchange;
        isCreated = reply.Status is 201 or 202;
        try
        {
            Assert.Matches("^[0-9a-f]{32}$", reply.TraceId);
            if (reply.Status >= 400 && reply.Bytes.Length > 0) Envelope.Check(reply);
            if (reply.Status < 400 && reply.Bytes.Length > 0) Assert.Equal(JsonValueKind.Object, reply.Json.ValueKind);
            Assert.True(reply.Bytes.Length > 0 || reply.Status is 202 or 204 || request.Method is "HEAD", "an answer without a body");
            Assert.True(reply.Status < 500 || IsDocumented(reply), "a 5xx");
        }
        catch (Exception problem) when (problem is Xunit.Sdk.XunitException or JsonException)
        {
            Assert.Fail($"{problem.Message}\n{request}\n{reply.Status} {reply.Text}");
        }
    }

    /// <summary>The vendor's code of a refusal, 0 without one: a test sees by it how deep its requests went.</summary>
    public static int CodeOf(Reply reply) =>
        reply.Status >= 400 && reply.Bytes.Length > 0 ? reply.Json.GetProperty("error").GetProperty("code").GetInt32() : 0;

    /// <summary>500/5002 of a media URL that leads nowhere.</summary>
    private static bool IsDocumented(Reply reply) =>
        reply.Status == 500 && reply.Json.GetProperty("error").GetProperty("code").GetInt32() == 5002;
}
