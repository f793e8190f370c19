using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Transitions.Groups;

namespace Chats.Emulator.Api.Participants;

/// <summary><c>POST /chats/{chatId}/participants</c>: adds a person to an iMessage group.</summary>
internal static class AddParticipant
{
    private static readonly VendorOperation Operation = VendorOperations.Find("addParticipant");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<QueuedResponse>> Handle(ApiCall call, string chatId) =>
        call.Queue(chatId, handle => new Addition(handle), "Participant addition queued");
}
