
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Http.Responses;

/// <summary>No fault: the answer as it is, in one piece.</summary>
internal sealed class FullResponseWriter(BufferedResponse answer) : IResponseWriter
{
    public int Status => answer.Status;

    public ReadOnlyMemory<byte> Body => HasBody(answer.Status) ? answer.Body : default;

    public Task Send(ApiCall call)
    {
        Begin(call, answer);
        return Body.IsEmpty ? Task.CompletedTask : call.Context.Response.BodyWriter.WriteAsync(Body).AsTask();
    }

    /// <summary>Status and headers of an answer.</summary>
    public static void Begin(ApiCall call, BufferedResponse answer)
    {
        var response = call.Context.Response;
        response.StatusCode = answer.Status;
        if (!HasBody(answer.Status)) return;
        if (!answer.Body.IsEmpty) response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
    }

    /// <summary>Whether HTTP lets an answer of this status have a body.</summary>
    private static bool HasBody(int status) =>
        status is not (StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified);
}
