using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Typing;

namespace Chats.Emulator.Api.Typing;

/// <summary><c>DELETE /chats/{chatId}/typing</c>: takes the typing bubble away.</summary>
internal static class StopTyping
{
    private static readonly VendorOperation Operation = VendorOperations.Find("stopTyping");

    public static void Map(IEndpointRouteBuilder api) => api.MapDelete(Operation.Path, Handle).Named(Operation);

    private static ApiResult<EmptyResult> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        var transition = new Worlds.Transitions.Typing.StopTypingCommand(call.Grant, id);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? refusal : EmptyResult.Instance;
    }
}
