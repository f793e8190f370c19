using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Http.Responses;

/// <summary>The outcome of an operation that answers a resource.</summary>
internal sealed class JsonResult<T>(int status, T value, JsonTypeInfo<T> type) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ApiCall.Of(httpContext).Response = WireJson.Answer(status, value, type);
        return Task.CompletedTask;
    }
}
