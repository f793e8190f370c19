using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Http.Responses;

/// <summary>The outcome of an operation that succeeds and has nothing to tell.</summary>
internal sealed class EmptyResult : IResult
{
    /// <summary>204: it is done.</summary>
    public static readonly EmptyResult Instance = new(StatusCodes.Status204NoContent);

    /// <summary>202: it will be done.</summary>
    public static readonly EmptyResult Accepted = new(StatusCodes.Status202Accepted);

    private readonly BufferedResponse _answer;

    private EmptyResult(int status) => _answer = BufferedResponse.Empty(status);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ApiCall.Of(httpContext).Response = _answer;
        return Task.CompletedTask;
    }
}
