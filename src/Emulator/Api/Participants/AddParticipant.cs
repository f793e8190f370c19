using Chats.Emulator.Http;
using Chats.Emulator.Worlds.Transitions.Groups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Participants;

/// <summary><c>POST /chats/{chatId}/participants</c> (chats 5.7): adds somebody to an iMessage group.</summary>
internal static class AddParticipant
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/participants", Handle).Named("addParticipant", "/chats/{chatId}/participants");

    private static Results<Answered<QueuedResponse>, Refused> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        if (RequestBody.Read(call, ApiJson.Default.HandleRequest) is var body && body.IsRefused(out refusal)) return (Refused)refusal;
        if (body.Value.Validate() is var handle && handle.IsRefused(out refusal)) return (Refused)refusal;
        var change = new ChangeMembers(call.Grant, id.Value, new Addition(handle.Value), call.DeliveryOutcome);
        return call.World.Commit(change.Apply, call.TraceId).IsRefused(out refusal)
            ? (Refused)refusal
            : QueuedResponse.Answer(call, "Participant addition queued");
    }
}
