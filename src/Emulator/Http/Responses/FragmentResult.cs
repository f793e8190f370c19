using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Http.Responses;

/// <summary>The outcome of an operation that answers a resource whose JSON is kept.</summary>
/// <param name="json">The resource; never changes.</param>
internal sealed class FragmentResult(ReadOnlyMemory<byte> json) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ApiCall.Of(httpContext).Response = new BufferedResponse(StatusCodes.Status200OK, json);
        return Task.CompletedTask;
    }
}
