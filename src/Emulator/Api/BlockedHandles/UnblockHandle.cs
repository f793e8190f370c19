using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Blocking;

namespace Chats.Emulator.Api.BlockedHandles;

/// <summary><c>DELETE /blocked_handles</c>: the handle is in the body; 204, also when it was not blocked.</summary>
internal static class UnblockHandle
{
    private static readonly VendorOperation Operation = VendorOperations.Find("unblockHandle");

    public static void Map(IEndpointRouteBuilder api) => api.MapDelete(Operation.Path, Handle).Named(Operation);

    private static ApiResult<EmptyResult> Handle(ApiCall call)
    {
        if (!RequestBody.Read(call, ApiJson.Default.UnblockHandleRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!Sender.Validate(body.Handle).TryGet(out var handle, out refusal)) return refusal;
        var unblock = new Worlds.Transitions.Blocking.UnblockHandleCommand(handle);
        return call.World.Commit(unblock.Apply, call.TraceId).IsRefused(out refusal) ? refusal : EmptyResult.Instance;
    }

    internal sealed record Request(string? Handle);
}
