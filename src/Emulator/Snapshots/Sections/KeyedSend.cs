using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>What a send with an idempotency key led to.</summary>
internal sealed record KeyedSend(string Key, SendOutcome Outcome)
{
    /// <summary>Without the chat's list of messages: a replay does not show it, and each of many sends would repeat it.</summary>
    public static KeyedSend Of(string key, SendOutcome outcome) =>
        new(key, outcome with { Chat = outcome.Chat with { Messages = [], Unread = [] } });
}
