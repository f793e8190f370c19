using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>GET /messages/{messageId}/thread</c>: what a message belongs to, from the one it all began with to the last reply.</summary>
internal static class GetThread
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getThread");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation, "limit", "cursor", "order");

    private static ApiResult<FragmentPage> Handle(ApiCall call, string messageId, string? limit, string? cursor, string? order)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var id, out var refusal)) return refusal;
        if (!Validate(limit, cursor, order).TryGet(out var slice, out refusal)) return refusal;
        var state = call.World.Current;
        if (!Lookup.Message(state, call.Grant, id).TryGet(out var message, out refusal)) return refusal;
        return MessagePages.From(call, state, state.ThreadOf(message), slice);
    }

    private static Result<MessageSlice> Validate(string? limit, string? cursor, string? order) => order is null or "asc" or "desc"
        ? MessagePages.Validate(limit, cursor, newestFirst: order == "desc")
        : MessageOperationRules.ThreadOrder.Refuse("order must be asc or desc");
}
