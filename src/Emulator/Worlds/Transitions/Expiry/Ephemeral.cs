using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Expiry;

/// <summary>Gives what belongs to an ephemeral line its end: 24 hours after it was made.</summary>
internal static class Ephemeral
{
    /// <summary>When a file that belongs to these lines vanishes; null unless all of them are ephemeral.</summary>
    public static DateTimeOffset? EndOf(IEnumerable<Line> lines, DateTimeOffset now) =>
        lines.All(line => line.Ephemeral) ? now + Line.EphemeralLife : null;

    /// <summary>Puts files into the state; whichever has an end goes by itself.</summary>
    public static WorldState Keep(WorldState state, params IReadOnlyCollection<Attachment> files)
    {
        var next = state with { Attachments = state.Attachments.SetItems(files.Select(file => KeyValuePair.Create(file.Id, file))) };
        foreach (var file in files)
        {
            if (file.ExpiresAt is { } end) next = next.Schedule(sequence => new ExpireAttachmentJob(end, sequence, file.Id));
        }

        return next;
    }

    public static WorldState Limit(WorldState state, string line, Message message) =>
        state.Lines[line].Ephemeral ? state.Schedule(sequence => End(message, sequence)) : state;

    /// <summary>When a message vanishes by its line; null: never.</summary>
    public static DateTimeOffset? EndOf(Line line, Message message) => line.Ephemeral ? message.CreatedAt + Line.EphemeralLife : null;

    public static ExpireMessageJob End(Message message, long sequence) => new(message.CreatedAt + Line.EphemeralLife, sequence, message.Id);
}
