using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Http.Responses;

/// <summary>What an operation returns: its answer, or the refusal that stands in its place. Both convert by themselves.</summary>
internal sealed class ApiResult<T> : IResult
    where T : IResult
{
    private readonly T? _answer;
    private readonly Refusal? _refusal;

    private ApiResult(T answer) => _answer = answer;

    private ApiResult(Refusal refusal) => _refusal = refusal;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_refusal is null) return _answer!.ExecuteAsync(httpContext);
        ApiCall.Of(httpContext).Refuse(_refusal);
        return Task.CompletedTask;
    }

    public static implicit operator ApiResult<T>(T answer) => new(answer);

    public static implicit operator ApiResult<T>(Refusal refusal) => new(refusal);
}
