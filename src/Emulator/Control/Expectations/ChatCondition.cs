using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Expectations;

/// <summary>The condition that a record is about a chat.</summary>
internal static class ChatCondition
{
    /// <param name="matcher">Takes the condition.</param>
    /// <param name="wanted">The chat, by id or key; null: any, or none.</param>
    /// <param name="state">Where the key is looked up.</param>
    /// <param name="found">The chat a record is about.</param>
    public static MatcherBuilder<T> Chat<T>(
        this MatcherBuilder<T> matcher, ChatReference? wanted, WorldState state, Func<T, Guid?> found)
    {
        if (wanted is not { } named) return matcher;
        if (NameResolver.Chat(state, named.ToString()).TryGet(out var id, out var refusal)) return matcher.Equal("chat_id", (Guid?)id, found);
        matcher.Problems.Add(refusal.Message);
        return matcher;
    }
}
