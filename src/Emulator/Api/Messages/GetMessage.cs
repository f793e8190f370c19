using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>GET /messages/{messageId}</c>: one message of the token's lines, unless it was deleted or has expired.</summary>
internal static class GetMessage
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getMessage");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<FragmentResult> Handle(ApiCall call, string messageId)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var id, out var refusal)) return refusal;
        var state = call.World.Current;
        if (!Lookup.Message(state, call.Grant, id).TryGet(out var message, out refusal)) return refusal;
        if (message.IsZeroRetention) call.Record(RetentionBehaviours.ZeroReads);
        return new FragmentResult(MessageFragments.Of(message, call.Links(state)));
    }
}
