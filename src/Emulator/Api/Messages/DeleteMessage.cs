using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>DELETE /messages/{messageId}</c>: 204, and from then on 404. The body older clients send is ignored.</summary>
internal static class DeleteMessage
{
    private static readonly VendorOperation Operation = VendorOperations.Find("deleteMessage");

    public static void Map(IEndpointRouteBuilder api) => api.MapDelete(Operation.Path, Handle).Named(Operation);

    private static ApiResult<EmptyResult> Handle(ApiCall call, string messageId)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var id, out var refusal)) return refusal;
        var transition = new Worlds.Transitions.Messages.DeleteMessageCommand(call.Grant, id);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? refusal : EmptyResult.Instance;
    }
}
