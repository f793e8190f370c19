
namespace Chats.Emulator.Http.Sending;

/// <summary>No fault: the answer as it is, in one piece.</summary>
internal sealed class WholeAnswer(Answer answer) : IAnswerEffect
{
    public int Status => answer.Status;

    public ReadOnlyMemory<byte> Body => answer.Body;

    public Task Send(ApiCall call)
    {
        Begin(call, answer);
        return Body.IsEmpty ? Task.CompletedTask : call.Context.Response.BodyWriter.WriteAsync(Body).AsTask();
    }

    /// <summary>Status and headers of an answer.</summary>
    public static void Begin(ApiCall call, Answer answer)
    {
        var response = call.Context.Response;
        response.StatusCode = answer.Status;
        if (answer.Status is StatusCodes.Status204NoContent or StatusCodes.Status304NotModified) return;
        if (!answer.Body.IsEmpty) response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
    }
}
