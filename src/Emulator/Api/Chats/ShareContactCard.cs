using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Chats;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>POST /chats/{chatId}/share_contact_card</c>: shares the line's name and photo.</summary>
internal static class ShareContactCard
{
    private static readonly VendorOperation Operation = VendorOperations.Find("shareContactCard");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<EmptyResult> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        var transition = new Worlds.Transitions.Chats.ShareContactCardCommand(call.Grant, id);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? refusal : EmptyResult.Instance;
    }
}
