using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>Finds the world an upload or download is about, and journals it without its bytes.</summary>
internal sealed class FileCallMiddleware(RequestDelegate next, WorldRegistry worlds, ILogger<FileCallMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var name = context.Request.Query["world"].ToString();
        if ((name.Length == 0 ? worlds.Default : worlds.Find(name)) is not { } world)
        {
            await new StorageRefusalResult(StorageError.NoSuchBucket).ExecuteAsync(context);
            return;
        }

        var received = new ReceivedRequest(context, world, world.NextTraceId());
        context.Features.Set(new FileCall(world, received.TraceId));
        context.Response.Headers[ReceivedRequest.TraceHeader] = received.TraceId;

        var entry = new Lazy<bool>(() =>
        {
            world.Journal.Add(received.Describe(StatusOf(context)), [], []);
            return true;
        });

        // Before the first byte of the answer leaves, so that a client with the answer finds the entry; a broken upload gets no answer, but
        // an entry all the same.
        context.Response.OnStarting(() => Task.FromResult(entry.Value));
        world.Activity.Begin();
        try
        {
            if (RequestHost.Problem(
                context.Request) is { } problem) await Refuse(context, StorageError.InvalidRequest with { Message = problem });
            else await next(context);
        }
        catch (Exception cut) when (cut is IOException or OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone and gets no answer; the journal still tells of the call.
        }
#pragma warning disable CA1031 // a crash must not change the shape of the answer
        catch (Exception crash) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            log.Crashed(crash, received.TraceId);
            context.Response.Clear();
            context.Response.Headers[ReceivedRequest.TraceHeader] = received.TraceId;
            await Refuse(context, crash is OutOfMemoryException ? StorageError.Full : StorageError.InternalError);
        }
        finally
        {
            _ = entry.Value;
            world.Activity.End();
        }
    }

    private static Task Refuse(HttpContext context, StorageError error) => new StorageRefusalResult(error).ExecuteAsync(context);

    private static int StatusOf(HttpContext context) =>
        context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted
            ? StatusCodes.Status499ClientClosedRequest
            : context.Response.StatusCode;
}
