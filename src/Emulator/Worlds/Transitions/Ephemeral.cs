using Chats.Emulator.Domain;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Gives what belongs to an ephemeral line its end: 24 hours after it was made (messages 13.7, 14).</summary>
internal static class Ephemeral
{
    public static WorldState Limit(WorldState state, string line, Message message) =>
        state.Lines[line].Ephemeral ? state.Schedule(sequence => End(message, sequence)) : state;

    public static ExpireMessage End(Message message, long sequence) => new(message.CreatedAt + Line.EphemeralLife, sequence, message.Id);
}
