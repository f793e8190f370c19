using System.Diagnostics;
using System.Globalization;
using Chats.Emulator.Errors;
using Chats.Emulator.Http.Sending;
using Chats.Emulator.Journal;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Http;

/// <summary>The outermost step of every vendor call: opens it, makes sure it has an answer, journals it, and sends it, spoilt or not.</summary>
internal sealed partial class AnswerMiddleware(RequestDelegate next, WorldRegistry worlds, ILogger<AnswerMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var token = BearerToken.Of(context.Request);
        var access = token is null ? null : worlds.Open(token);
        var world = access?.World ?? worlds.Default;
        var call = new ApiCall(context, world, token, world.NextTraceId());
        var record = Begin(call);
        context.Features.Set(call);
        context.Features.Set(access);
        context.Response.Headers["X-Trace-ID"] = call.TraceId;

        await Run(call);

        var effect = AnswerEffects.For(call.Fault, call.Answer!);
        Complete(record, call, effect, Stopwatch.GetElapsedTime(started));
        world.Journal.Add(record, call.Body.Span, effect.Body.Span);
        await effect.Send(call);
    }

    private async Task Run(ApiCall call)
    {
        try
        {
            await next(call.Context);
            if (call.Answer is null) call.Refuse(Unanswered(call.Context));
        }
        catch (BadHttpRequestException problem)
        {
            call.Refuse(problem.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? BodyMiddleware.TooLarge
                : TransportRules.JsonBody.Refuse("Invalid request body: it could not be read to its end"));
        }
        catch (OperationCanceledException) when (call.Context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to be answered; the journal still tells of the call.
            call.Answer ??= Answer.Empty(499);
        }
#pragma warning disable CA1031 // a crash must not change the shape of the answer
        catch (Exception crash)
#pragma warning restore CA1031
        {
            LogCrash(log, crash, call.TraceId);
            call.Refuse(TransportRules.NoCrash.Refuse());
        }
    }

    /// <summary>Routing answers a wrong method by itself, without a body; anything else without an answer is an unknown route.</summary>
    private static Refusal Unanswered(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed
            ? TransportRules.AllowedMethod.Refuse($"Method {context.Request.Method} is not allowed here")
            : AccessMiddleware.UnknownRoute(context.Request.Path);

    private static JournalRecord Begin(ApiCall call)
    {
        var request = call.Context.Request;
        return new JournalRecord
        {
            At = call.World.Clock.GetUtcNow(),
            World = call.World.Name,
            Method = request.Method,
            Path = request.Path.Value ?? "/",
            Query = request.QueryString.Value ?? "",
            TraceId = call.TraceId,
            RetryCount = int.TryParse(request.Headers["X-Stainless-Retry-Count"], CultureInfo.InvariantCulture, out var count) ? count : null,
        };
    }

    private static void Complete(JournalRecord record, ApiCall call, IAnswerEffect effect, TimeSpan duration)
    {
        record.Operation = call.Operation?.Name;
        record.Status = effect.Status;
        record.ErrorCode = call.Refusal?.Error.Code;
        record.Rule = call.Refusal?.Rule.Id;
        record.Fault = call.Fault?.Rule.Name;
        record.Duration = duration;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The call with trace id {TraceId} crashed. This is a bug of the emulator, please report it.")]
    private static partial void LogCrash(ILogger log, Exception crash, string traceId);
}
