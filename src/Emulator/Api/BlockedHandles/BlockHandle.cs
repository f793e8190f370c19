using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Blocking;

namespace Chats.Emulator.Api.BlockedHandles;

/// <summary><c>POST /blocked_handles</c>: 201 for a new entry, 200 with the old one when there is one.</summary>
internal static class BlockHandle
{
    private static readonly VendorOperation Operation = VendorOperations.Find("blockHandle");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call)
    {
        if (!RequestBody.Read(call, ApiJson.Default.BlockHandleRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!Sender.Validate(body.Handle).TryGet(out var handle, out refusal)) return refusal;
        var reason = string.IsNullOrEmpty(body.Reason) ? null : body.Reason;
        var block = new Worlds.Transitions.Blocking.BlockHandleCommand(handle, reason);
        if (!call.World.Commit(block.Apply, call.TraceId).TryGet(out var outcome, out refusal)) return refusal;
        var status = outcome.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return new JsonResult<Response>(status, new Response(EntryResponse.From(outcome.Entry)), ApiJson.Default.BlockHandleResponse);
    }

    internal sealed record Request(string? Handle, string? Reason);

    internal sealed record Response(EntryResponse BlockedHandle);
}
