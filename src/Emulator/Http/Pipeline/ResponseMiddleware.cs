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
/// The outermost step of every vendor call: opens it, makes sure it has an answer, journals it, and sends it, corrupted or not.
/// </summary>
internal sealed class ResponseMiddleware(
    RequestDelegate next, WorldRegistry worlds, WebPageGuard guard, HttpSettings settings, ILogger<ResponseMiddleware> log)
{
    /// <summary>Tells which rule refused a call, and how far it is proven.</summary>
    public const string RuleHeader = "X-Emulator-Rule";

    private static readonly Refusal CutOff = TransportRules.JsonBody.Refuse("Invalid request body: it could not be read to its end");

    public async Task InvokeAsync(HttpContext context)
    {
        var token = BearerToken.Of(context.Request);
        var access = token is null || guard.ApiProblem(context.Request) is not null ? null : worlds.Open(token);
        var world = access?.World ?? worlds.Default;
        var call = new ApiCall(context, world, token, world.NextTraceId(), settings);
        var received = new ReceivedRequest(context, world, call.TraceId);
        context.Features.Set(call);
        context.Features.Set(access);
        context.Response.Headers[ReceivedRequest.TraceHeader] = call.TraceId;

        world.Activity.Begin();
        try
        {
            await Answer(received, call);
        }
        finally
        {
            world.Activity.End();
        }
    }

    private async Task Answer(ReceivedRequest received, ApiCall call)
    {
        await Run(call);

        var effect = ResponseWriters.For(call.Fault, call.Response!);
        if (call.Refusal is { } refusal) Explain(call, refusal);
        // What was still waiting for an answer when its world began again is no part of what that remembers.
        if (!call.WorldLifetime.IsCancellationRequested) Remember(received, call, effect);
        await effect.Send(call);
        call.Response!.Release();
    }

    /// <summary>Says beside the vendor's body which rule refused the call, and what may help.</summary>
    private void Explain(ApiCall call, Refusal refusal)
    {
        var hint = Hints.For(call, refusal);
        string?[] help = [.. call.Notes?.Where(IgnoredInputNote.Is) ?? [], hint];
        if (hint is not null) call.Note(hint);
        if (!settings.RuleHeader) return;
        call.Context.Response.Headers[RuleHeader] = refusal.Rule.Mark;
        if (string.Join("; ", help.OfType<string>()) is { Length: > 0 } text)
        {
            call.Context.Response.Headers[Hints.Header] = HeaderText.Of(text);
        }
    }

    private async Task Run(ApiCall call)
    {
        try
        {
            if (RequestHost.Problem(call.Context.Request) is { } problem) call.Refuse(EmulatorRules.ReadableHost.Refuse(problem));
            else await next(call.Context);
            if (call.Response is null) call.Refuse(Unanswered(call.Context));
        }
        catch (BadHttpRequestException problem)
        {
            call.Refuse(problem.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? BodyMiddleware.TooLarge
                : CutOff);
        }
        catch (Exception cut) when (cut is OperationCanceledException
            || (cut is IOException && call.Context.RequestAborted.IsCancellationRequested))
        {
            // The client has gone and gets no answer; the journal still tells of the call.
            call.Response ??= BufferedResponse.Empty(499);
        }
        catch (IOException)
        {
            // The server's word for a chunk's size that no number holds.
            call.Refuse(CutOff);
        }
#pragma warning disable CA1031 // a crash must not change the shape of the answer
        catch (Exception crash)
#pragma warning restore CA1031
        {
            log.Crashed(crash, call.TraceId);
            call.Refuse(TransportRules.NoCrash.Refuse());
        }
    }

    /// <summary>Routing answers a wrong method by itself, without a body; anything else without an answer is an unknown route.</summary>
    private static Refusal Unanswered(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed
            ? TransportRules.AllowedMethod.Refuse($"Method {context.Request.Method} is not allowed here")
            : AccessMiddleware.UnknownRoute(context.Request.Path);

    private static void Remember(ReceivedRequest received, ApiCall call, IResponseWriter effect)
    {
        Count(call, effect);
        var isSpoilt = effect is not (FullResponseWriter or DripResponseWriter);
        call.World.Journal.Add(received.Describe(effect.Status, call, isSpoilt), call.Body.Span, effect.Body.Span);
    }

    private static void Count(ApiCall call, IResponseWriter effect)
    {
        var counters = call.World.Counters;
        if (call.Operation is { } operation) counters.RecordAnswer(operation.Name, effect.Status is >= 200 and < 300, call.Reference);
        if (call.Refusal is { } refusal) counters.RecordRefusal(refusal.Rule, call.Reference);
    }
}
