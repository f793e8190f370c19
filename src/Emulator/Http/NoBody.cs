namespace Chats.Emulator.Http;

/// <summary>The outcome of an operation that succeeds and has nothing to tell.</summary>
internal sealed class NoBody : IResult
{
    /// <summary>204: it is done.</summary>
    public static readonly NoBody Instance = new(StatusCodes.Status204NoContent);

    /// <summary>202: it will be done.</summary>
    public static readonly NoBody Accepted = new(StatusCodes.Status202Accepted);

    private readonly Answer _answer;

    private NoBody(int status) => _answer = Answer.Empty(status);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ApiCall.Of(httpContext).Answer = _answer;
        return Task.CompletedTask;
    }
}
