using System.Text.Json.Serialization.Metadata;

namespace Chats.Emulator.Http;

/// <summary>The outcome of an operation that answers a resource.</summary>
internal sealed class Answered<T>(int status, T value, JsonTypeInfo<T> type) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ApiCall.Of(httpContext).Answer = new Answer(status, WireJson.Serialize(value, type));
        return Task.CompletedTask;
    }
}
