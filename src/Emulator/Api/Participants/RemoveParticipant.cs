using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Transitions.Groups;

namespace Chats.Emulator.Api.Participants;

/// <summary><c>DELETE /chats/{chatId}/participants</c>: removes a participant from an iMessage group; the body names whom.</summary>
internal static class RemoveParticipant
{
    private static readonly VendorOperation Operation = VendorOperations.Find("removeParticipant");

    public static void Map(IEndpointRouteBuilder api) => api.MapDelete(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<QueuedResponse>> Handle(ApiCall call, string chatId) =>
        call.Queue(chatId, handle => new Removal(handle), "Participant removal queued");
}
