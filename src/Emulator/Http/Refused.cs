using Chats.Emulator.Errors;

namespace Chats.Emulator.Http;

/// <summary>The outcome of an operation that refuses.</summary>
internal sealed class Refused(Refusal refusal) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ApiCall.Of(httpContext).Refuse(refusal);
        return Task.CompletedTask;
    }

    public static implicit operator Refused(Refusal refusal) => new(refusal);
}
