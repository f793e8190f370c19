using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Groups;

namespace Chats.Emulator.Api.Participants;

/// <summary>What adding and removing a participant have in common.</summary>
internal static class MembershipCall
{
    /// <summary>Queues a change of the group for the handle that the body names.</summary>
    public static ApiResult<JsonResult<QueuedResponse>> Queue(
        this ApiCall call, string chatId, Func<string, MembershipChange> change, string message)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.HandleRequest).TryGet(out var body, out refusal)) return refusal;
        if (!body.Validate().TryGet(out var handle, out refusal)) return refusal;
        var members = new ChangeMembersCommand(call.Grant, id, change(handle), call.DeliveryOutcome);
        return call.World.Commit(members.Apply, call.TraceId).IsRefused(out refusal) ? refusal : QueuedResponse.Answer(call, message);
    }
}
