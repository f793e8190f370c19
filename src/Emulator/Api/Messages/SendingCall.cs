using Chats.Emulator.Errors;
using Chats.Emulator.Http;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Transitions;

namespace Chats.Emulator.Api.Messages;

/// <summary>What every operation that sends does once its request is valid.</summary>
internal static class SendingCall
{
    /// <summary>Fetches what the message's URLs lead to, outside the world's lock, and then sends.</summary>
    public static async ValueTask<Result<SendOutcome>> Commit(this ApiCall call, Send send)
    {
        // A replay answers what was sent then, whatever its URLs lead to now.
        var ready = IsReplay(call.World.Current, send) ? send : send with { Content = await call.FetchMedia(send.Content) };
        return call.World.Commit<SendOutcome>(ready.Apply, call.TraceId);
    }

    private static bool IsReplay(WorldState state, Send send) => send.Content.IdempotencyKey is { } key && state.Sends.ContainsKey(key);
}
