using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Files;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Api.Messages;

/// <summary>What every operation that sends does once its request is valid.</summary>
internal static class SendingCall
{
    /// <summary>Fetches what the message's URLs lead to, outside the world's lock, and then sends.</summary>
    public static async ValueTask<Result<SendOutcome>> Send(this ApiCall call, SendCommand send)
    {
        call.IdempotencyKey = send.Content.IdempotencyKey;
        // A replay answers what was sent then, whatever its URLs lead to now.
        var ready = IsReplay(call.World.Current, send) ? send : send with { Content = await call.FetchMedia(send.Content) };
        var sent = call.World.Commit<SendOutcome>(ready.Apply, call.TraceId);
        if (sent.Refusal is null) Rely(call, send, sent.Value);
        return sent;
    }

    private static void Rely(ApiCall call, SendCommand send, SendOutcome sent)
    {
        if (sent.Message.TraceId != call.TraceId)
        {
            call.Record(SendBehaviours.Replay);
            if (sent.Message.IsZeroRetention) call.Record(RetentionBehaviours.ZeroReads);
            return;
        }

        if (send is StartChatCommand && !sent.CreatedChat)
        {
            call.Record(ChatBehaviours.Reuse);
            call.Record(ChatBehaviours.ReuseStatus);
        }

        if (sent.Selection is { } selection) call.Record(Decided(selection));
    }

    private static Behaviour Decided(LineSelection selection)
    {
        if (selection == LineSelection.ReusedChat) return SendBehaviours.ActiveChat;
        return selection == LineSelection.BestLine ? SendBehaviours.BestLine : SendBehaviours.Failover;
    }

    private static bool IsReplay(WorldState state, SendCommand send) =>
        send.Content.IdempotencyKey is { } key && state.Sends.ContainsKey(key);
}
