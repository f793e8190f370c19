using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Transitions.Groups;

namespace Chats.Emulator.Api.Participants;

/// <summary><c>POST /chats/{chatId}/participants</c>: adds somebody to an iMessage group.</summary>
internal static class AddParticipant
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/participants", Handle).Named("addParticipant", "/chats/{chatId}/participants");

    private static ApiResult<JsonResult<QueuedResponse>> Handle(ApiCall call, string chatId) =>
        call.Queue(chatId, handle => new Addition(handle), "Participant addition queued");
}
