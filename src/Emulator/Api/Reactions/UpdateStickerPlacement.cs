using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Api.Reactions;

/// <summary><c>PATCH /messages/{messageId}/reactions/{reactionId}</c>: a sticker moved, scaled or turned.</summary>
internal static class UpdateStickerPlacement
{
    private static readonly VendorOperation Operation = VendorOperations.Find("updateStickerPlacement");

    public static void Map(IEndpointRouteBuilder api) => api.MapPatch(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string messageId, string reactionId)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var message, out var refusal)) return refusal;
        if (!PathId.Parse(reactionId, "reactionId").TryGet(out var reaction, out refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.UpdateStickerPlacementRequest).TryGet(out var body, out refusal)) return refusal;
        if (body.Placement is null) return StickerRules.Placement.Refuse("Missing required field: placement");
        if (!body.Placement.Validate().TryGet(out var change, out refusal)) return refusal;
        var move = new MoveStickerCommand(call.Grant, message, reaction, change);
        if (call.World.Commit(move.Apply, call.TraceId).IsRefused(out refusal)) return refusal;
        if (change.IsScaleLimited) call.Record(StickerBehaviours.ScaleLimits);
        return new JsonResult<Response>(StatusCodes.Status202Accepted, Response.For(call), ApiJson.Default.UpdateStickerPlacementResponse);
    }

    internal sealed record Request(PlacementRequest? Placement);

    internal sealed record Response(string Status, bool Success, string TraceId)
    {
        public static Response For(ApiCall call) => new("accepted", true, call.TraceId);
    }
}
