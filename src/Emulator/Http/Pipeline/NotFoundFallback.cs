using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Journal;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>
/// Answers what is neither API nor control plane, most often a slip in a base URL, in the shape SDKs can show, and journals it for a user
/// who looks for the call.
/// </summary>
internal sealed class NotFoundFallback(WorldRegistry worlds, HttpSettings settings)
{
    /// <summary>What browsers and orchestrators ask every server for; it is no call of an application.</summary>
    private static readonly string[] Unasked = ["/", "/favicon.ico", "/livez", "/readyz", "/healthz"];

    public async Task Answer(HttpContext context)
    {
        var token = BearerToken.Of(context.Request);
        var world = (token is null ? null : worlds.Open(token)?.World) ?? worlds.Default;
        var isAsked = !Unasked.Contains(context.Request.Path.Value);
        var received = new ReceivedRequest(context, world, isAsked ? world.NextTraceId() : new string('0', 32));
        var hint = Hints.BaseUrl(context.Request);
        var refusal = RequestHost.Problem(context.Request) is { } problem
            ? EmulatorRules.ReadableHost.Refuse(problem)
            : TransportRules.KnownRoute.Refuse($"Resource not found: {hint}");
        var answer = Envelope.Of(refusal, received.TraceId);
        if (isAsked) await Remember(received, refusal, answer, hint, token);

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        context.Response.Headers[ReceivedRequest.TraceHeader] = received.TraceId;
        if (settings.RuleHeader)
        {
            context.Response.Headers[ResponseMiddleware.RuleHeader] = refusal.Rule.Mark;
            context.Response.Headers[Hints.Header] = HeaderText.Of(hint);
        }

        await context.Response.BodyWriter.WriteAsync(answer.Body);
        answer.Release();
    }

    /// <summary>One that cannot be read is told of without it: the wrong address is what matters.</summary>
    private static async Task<ReadOnlyMemory<byte>> Read(HttpContext context)
    {
        try
        {
            return await BodyMiddleware.Read(context) ?? default;
        }
        catch (IOException)
        {
            return default;
        }
    }

    private static async Task Remember(ReceivedRequest received, Refusal refusal, BufferedResponse answer, string hint, string? token)
    {
        var body = await Read(received.Context);
        received.World.Counters.RecordRefusal(refusal.Rule, new CallReference(received.World.Name, received.TraceId));
        var entry = received.Describe(answer.Status) with
        {
            Caller = token?.GetHashCode(StringComparison.Ordinal),
            ErrorCode = refusal.Error.Code,
            Rule = refusal.Rule.Id,
            Notes = [hint],
        };
        received.World.Journal.Add(entry, body.Span, answer.Body.Span);
    }
}
