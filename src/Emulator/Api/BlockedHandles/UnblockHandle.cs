using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.BlockedHandles;

/// <summary><c>DELETE /blocked_handles</c> (webhooks 10): the handle is in the body; 204, also when it was not blocked.</summary>
internal static class UnblockHandle
{
    public static void Map(IEndpointRouteBuilder api) => api.MapDelete("/blocked_handles", Handle).Named("unblockHandle", "/blocked_handles");

    private static Results<NoBody, Refused> Handle(ApiCall call)
    {
        if (RequestBody.Read(call, ApiJson.Default.UnblockHandleRequest) is var body && body.IsRefused(out var refusal)) return (Refused)refusal;
        if (Sender.Validate(body.Value.Handle) is var handle && handle.IsRefused(out refusal)) return (Refused)refusal;
        var unblock = new Worlds.Transitions.Blocking.UnblockHandle(handle.Value);
        return call.World.Commit(unblock.Apply, call.TraceId).IsRefused(out refusal) ? (Refused)refusal : NoBody.Instance;
    }

    internal sealed record Request(string? Handle);
}
