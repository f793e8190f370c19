using Chats.Emulator.Errors;

namespace Chats.Emulator.Http;

/// <summary>Answers what is neither API nor control plane, most often a slip in a base URL, in the shape SDKs can show.</summary>
internal static class Signpost
{
    private const string NoTrace = "00000000000000000000000000000000";

    public static async Task Answer(HttpContext context)
    {
        var refusal = RequestHost.Problem(context.Request) is { } problem ? EmulatorRules.ReadableHost.Refuse(problem) : TransportRules.KnownRoute.Refuse(
            $"Resource not found: the API is served under /v3 and /api/partner/v3; set an SDK's base URL to {context.Request.Scheme}://{context.Request.Host}/api/partner");
        var answer = Envelope.Of(refusal, NoTrace);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.BodyWriter.WriteAsync(answer.Body);
    }
}
