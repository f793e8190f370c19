using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>GET /chats/{chatId}</c>: one chat of the token's lines, also one the own line has left.</summary>
internal static class GetChat
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getChat");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<FragmentResult> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        var state = call.World.Current;
        if (!Lookup.Chat(state, call.Grant, id).TryGet(out var chat, out refusal)) return refusal;
        return new FragmentResult(ChatFragments.Of(chat, call.Links(state)));
    }
}
