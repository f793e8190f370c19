using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>GET /chats/{chatId}/messages</c>: a chat's messages, newest first, also of a chat the own line has left.</summary>
internal static class ListMessages
{
    private static readonly VendorOperation Operation = VendorOperations.Find("listMessages");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation, "limit", "cursor");

    private static ApiResult<FragmentPage> Handle(ApiCall call, string chatId, string? limit, string? cursor)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        if (!MessagePages.Validate(limit, cursor, newestFirst: true).TryGet(out var slice, out refusal)) return refusal;
        var state = call.World.Current;
        if (!Lookup.Chat(state, call.Grant, id).TryGet(out var chat, out refusal)) return refusal;
        return MessagePages.From(call, state, chat.Messages, slice);
    }
}
