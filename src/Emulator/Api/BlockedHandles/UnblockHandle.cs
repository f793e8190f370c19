using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Blocking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.BlockedHandles;

/// <summary><c>DELETE /blocked_handles</c>: the handle is in the body; 204, also when it was not blocked.</summary>
internal static class UnblockHandle
{
    public static void Map(IEndpointRouteBuilder api) => api.MapDelete("/blocked_handles", Handle).Named("unblockHandle", "/blocked_handles");

    private static Results<EmptyResult, RefusalResult> Handle(ApiCall call)
    {
        if (RequestBody.Read(call, ApiJson.Default.UnblockHandleRequest) is var body && body.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (Sender.Validate(body.Value.Handle) is var handle && handle.IsRefused(out refusal)) return (RefusalResult)refusal;
        var unblock = new Worlds.Transitions.Blocking.UnblockHandleCommand(handle.Value);
        return call.World.Commit(unblock.Apply, call.TraceId).IsRefused(out refusal) ? (RefusalResult)refusal : EmptyResult.Instance;
    }

    internal sealed record Request(string? Handle);
}
