using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Polls;

namespace Chats.Emulator.Api.Polls;

/// <summary><c>GET /messages/{messageId}/poll</c>: the poll a message carries, with its votes.</summary>
internal static class GetPoll
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getPoll");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PollEnvelope>> Handle(ApiCall call, string messageId)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var id, out var refusal)) return refusal;
        var state = call.World.Current;
        if (!PollLookup.Find(state, call.Grant, id).TryGet(out var message, out refusal)) return refusal;
        if (message.IsZeroRetention) call.Record(RetentionBehaviours.ZeroPolls);
        return PollEnvelope.Answer(StatusCodes.Status200OK, message.AsRetained(), call.Links(state));
    }
}
