using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Http.Responses;

/// <summary>The outcome of an operation that refuses.</summary>
internal sealed class RefusalResult(Refusal refusal) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ApiCall.Of(httpContext).Refuse(refusal);
        return Task.CompletedTask;
    }

    public static implicit operator RefusalResult(Refusal refusal) => new(refusal);
}
