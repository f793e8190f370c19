using Chats.Emulator.Api.Participants;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Groups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>POST /chats/{chatId}/leave</c>: the own line leaves an iMessage group.</summary>
internal static class LeaveChat
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/chats/{chatId}/leave", Handle).Named("leaveChat", "/chats/{chatId}/leave");

    private static Results<JsonResult<QueuedResponse>, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var leave = new ChangeMembersCommand(call.Grant, id.Value, new Departure(), call.DeliveryOutcome);
        return call.World.Commit(leave.Apply, call.TraceId).IsRefused(out refusal)
            ? (RefusalResult)refusal
            : QueuedResponse.Answer(call, "Leave group chat queued");
    }
}
