using Chats.Emulator.Http;
using Chats.Emulator.Worlds.Transitions.Groups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Participants;

/// <summary>What adding and removing somebody have in common (chats 5.7, 5.8).</summary>
internal static class MembershipCall
{
    /// <summary>Queues a change of the group for the handle that the body names.</summary>
    public static Results<Answered<QueuedResponse>, Refused> Queue(
        this ApiCall call, string chatId, Func<string, MembershipChange> change, string message)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        if (RequestBody.Read(call, ApiJson.Default.HandleRequest) is var body && body.IsRefused(out refusal)) return (Refused)refusal;
        if (body.Value.Validate() is var handle && handle.IsRefused(out refusal)) return (Refused)refusal;
        var members = new ChangeMembers(call.Grant, id.Value, change(handle.Value), call.DeliveryOutcome);
        return call.World.Commit(members.Apply, call.TraceId).IsRefused(out refusal) ? (Refused)refusal : QueuedResponse.Answer(call, message);
    }
}
