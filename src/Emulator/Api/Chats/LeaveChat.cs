using Chats.Emulator.Api.Participants;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Groups;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>POST /chats/{chatId}/leave</c>: the own line leaves an iMessage group.</summary>
internal static class LeaveChat
{
    private static readonly VendorOperation Operation = VendorOperations.Find("leaveChat");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<QueuedResponse>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        var leave = new ChangeMembersCommand(call.Grant, id, new Departure(), call.DeliveryOutcome);
        return call.World.Commit(leave.Apply, call.TraceId).IsRefused(out refusal)
            ? refusal
            : QueuedResponse.Answer(call, "Leave group chat queued");
    }
}
