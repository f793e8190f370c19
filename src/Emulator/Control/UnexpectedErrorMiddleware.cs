using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Http;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Control;

/// <summary>
/// The outermost step of every call: an unexpected exception is logged, and answered in problem details with the trace id the log has.
/// </summary>
/// <remarks>The vendor's surface and the file routes catch theirs before, for the sake of their own shapes and of the journal.</remarks>
internal sealed class UnexpectedErrorMiddleware(
    RequestDelegate next, WorldRegistry worlds, IHostApplicationLifetime lifetime, ILogger<UnexpectedErrorMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception cut) when (cut is IOException or OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone and gets no answer.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (ObjectDisposedException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // A host in memory is disposed of under its calls; that is the end of the emulator, and no bug of it.
            context.Abort();
        }
#pragma warning disable CA1031 // whatever it is, the caller and the log are told
        catch (Exception crash)
#pragma warning restore CA1031
        {
            await Tell(context, crash);
        }
    }

    private async Task Tell(HttpContext context, Exception crash)
    {
        var world = context.Features.Get<ControlCall>()?.World ?? worlds.Default;
        var traceId = context.Features.Get<ApiCall>()?.TraceId ?? world.NextTraceId();
        log.Crashed(crash, traceId);
        if (context.Response.HasStarted)
        {
            // An answer that ends well would look whole.
            context.Abort();
            return;
        }

        context.Response.Clear();
        context.Response.Headers[ReceivedRequest.TraceHeader] = traceId;
        var (status, title, detail) = crash is OutOfMemoryException
            ? (StatusCodes.Status507InsufficientStorage, "Out of memory", OutOfMemory.Words)
            : (StatusCodes.Status500InternalServerError, "Unexpected error",
                $"This is a bug of the emulator, please report it; the log on stderr has the exception under the trace id {traceId}.");
        var more = new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["trace_id"] = traceId };
        await Problems.Of(status, title, detail, more).ExecuteAsync(context);
    }
}
