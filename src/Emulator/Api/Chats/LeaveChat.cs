using Chats.Emulator.Api.Participants;
using Chats.Emulator.Http;
using Chats.Emulator.Worlds.Transitions.Groups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>POST /chats/{chatId}/leave</c> (chats 5.9): the own line leaves an iMessage group.</summary>
internal static class LeaveChat
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/chats/{chatId}/leave", Handle).Named("leaveChat", "/chats/{chatId}/leave");

    private static Results<Answered<QueuedResponse>, Refused> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        var leave = new ChangeMembers(call.Grant, id.Value, new Departure(), call.DeliveryOutcome);
        return call.World.Commit(leave.Apply, call.TraceId).IsRefused(out refusal)
            ? (Refused)refusal
            : QueuedResponse.Answer(call, "Leave group chat queued");
    }
}
