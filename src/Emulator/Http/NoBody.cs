namespace Chats.Emulator.Http;

/// <summary>The outcome of an operation that succeeds and has nothing to tell: 204.</summary>
internal sealed class NoBody : IResult
{
    public static readonly NoBody Instance = new();

    private static readonly Answer NoContent = Answer.Empty(StatusCodes.Status204NoContent);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ApiCall.Of(httpContext).Answer = NoContent;
        return Task.CompletedTask;
    }
}
