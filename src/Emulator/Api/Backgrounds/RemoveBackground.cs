using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Backgrounds;

namespace Chats.Emulator.Api.Backgrounds;

/// <summary><c>DELETE /chats/{chatId}/background</c>: back to the standard one; an event tells when it is done.</summary>
internal static class RemoveBackground
{
    private static readonly VendorOperation Operation = VendorOperations.Find("removeBackground");

    public static void Map(IEndpointRouteBuilder api) => api.MapDelete(Operation.Path, Handle).Named(Operation);

    private static ApiResult<EmptyResult> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        var removal = new ChangeBackgroundCommand(call.Grant, id, Background: null, call.DeliveryOutcome);
        return call.World.Commit(removal.Apply, call.TraceId).IsRefused(out refusal) ? refusal : EmptyResult.Accepted;
    }
}
