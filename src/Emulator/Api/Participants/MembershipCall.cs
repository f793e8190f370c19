using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Groups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Participants;

/// <summary>What adding and removing somebody have in common.</summary>
internal static class MembershipCall
{
    /// <summary>Queues a change of the group for the handle that the body names.</summary>
    public static Results<JsonResult<QueuedResponse>, RefusalResult> Queue(
        this ApiCall call, string chatId, Func<string, MembershipChange> change, string message)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (RequestBody.Read(call, ApiJson.Default.HandleRequest) is var body && body.IsRefused(out refusal)) return (RefusalResult)refusal;
        if (body.Value.Validate() is var handle && handle.IsRefused(out refusal)) return (RefusalResult)refusal;
        var members = new ChangeMembersCommand(call.Grant, id.Value, change(handle.Value), call.DeliveryOutcome);
        return call.World.Commit(members.Apply, call.TraceId).IsRefused(out refusal) ? (RefusalResult)refusal : QueuedResponse.Answer(call, message);
    }
}
