using Chats.Emulator.Faults;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Microsoft.Extensions.Hosting;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>Lets the first fault that hits take effect before the operation, or after it with the change kept.</summary>
internal sealed class FaultMiddleware(RequestDelegate next, IHostApplicationLifetime lifetime)
{
    private const int ShortestWait = 1;

    public async Task InvokeAsync(HttpContext context)
    {
        var call = ApiCall.Of(context);
        if (!call.World.Faults.IsActive || call.World.Faults.Match(new HttpFaultTarget(call)) is not { } hit)
        {
            await next(context);
            UnreadBody.Note(call);
            return;
        }

        call.Fault = hit;
        call.World.Counters.RecordFault(hit.Rule.Then);
        if (hit.Rule.Phase == FaultPhase.Before) await Delay(call, hit.Delay);
        if (hit.Rule.Phase == FaultPhase.After || hit.Effect.Kind is not { ReplacesAnswer: true })
        {
            await next(context);
            UnreadBody.Note(call);
        }

        if (hit.Rule.Phase == FaultPhase.After) await Delay(call, hit.Delay);
        Replace(call, hit.Effect);
    }

    private static void Replace(ApiCall call, FaultEffect effect)
    {
        if (effect.Error is { } error)
        {
            call.Refuse(Injected(error, effect.RetryAfter));
        }
        else if (effect.Status is { } status)
        {
            foreach (var (name, value) in effect.Headers) call.Context.Response.Headers[name] = value;
            if (effect.RetryAfter is { } seconds) call.Context.Response.Headers.RetryAfter = $"{seconds}";
            call.Response = new BufferedResponse(status, System.Text.Encoding.UTF8.GetBytes(effect.Body ?? ""), ContentType(effect));
        }
        else if (effect.Connection is not null)
        {
            call.Response ??= BufferedResponse.Empty(StatusCodes.Status200OK);
        }
    }

    /// <summary>The vendor's 429 always says how long to wait.</summary>
    private static Refusal Injected(ApiError error, int? retryAfter)
    {
        var rule = EmulatorRules.Injected(error);
        return error == ApiErrors.RateLimited ? rule.RefuseFor(retryAfter ?? ShortestWait) : rule.Refuse();
    }

    private static string ContentType(FaultEffect effect) =>
        effect.Headers.GetValueOrDefault("Content-Type")
            ?? (effect.Body?.TrimStart() is ['{' or '[', ..] ? BufferedResponse.Json : "text/plain");

    /// <summary>Waits on the world's clock: a manual one must be advanced for the answer to come.</summary>
    private async Task Delay(ApiCall call, TimeSpan delay)
    {
        if (delay <= TimeSpan.Zero) return;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            call.Context.RequestAborted, call.WorldLifetime, lifetime.ApplicationStopping);
        await Task.Delay(delay, call.World.Clock, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!either.IsCancellationRequested) return;

        // The time the answer was held back for will never come: its world was reset or is gone.
        call.Context.Abort();
        throw new OperationCanceledException(either.Token);
    }
}
