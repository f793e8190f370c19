using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Typing;

namespace Chats.Emulator.Api.Typing;

/// <summary><c>POST /chats/{chatId}/typing</c>: shows the people of an iMessage chat that the line is typing.</summary>
internal static class StartTyping
{
    private static readonly VendorOperation Operation = VendorOperations.Find("startTyping");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<EmptyResult> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        var transition = new Worlds.Transitions.Typing.StartTypingCommand(call.Grant, id);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? refusal : EmptyResult.Instance;
    }
}
