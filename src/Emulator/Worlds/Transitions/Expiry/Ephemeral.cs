using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Expiry;

/// <summary>
/// Gives what belongs to the vendor's ephemeral tiers its end: messages by the account's window, files by a time of their own
/// (docs/decisions/0042).
/// </summary>
internal static class Ephemeral
{
    /// <summary>How long a file of the ephemeral tier exists after it was uploaded.</summary>
    public static readonly TimeSpan FileLife = TimeSpan.FromHours(24);

    /// <summary>Messages whose window is over are removed at whole multiples of this.</summary>
    public static readonly TimeSpan SweepInterval = TimeSpan.FromMinutes(5);

    /// <summary>When a file that is uploaded now, by a call that names no line, vanishes; null: never.</summary>
    public static DateTimeOffset? EndOfUpload(WorldState state, DateTimeOffset now) =>
        state.Settings.EphemeralAttachments == true ? now + FileLife : null;

    /// <summary>When a file that is kept now for a message of that line vanishes; null: never.</summary>
    public static DateTimeOffset? EndOfMedia(WorldState state, string line, DateTimeOffset now) =>
        state.Lines.GetValueOrDefault(line) is { EphemeralAttachments: true } ? now + FileLife : EndOfUpload(state, now);

    /// <summary>Puts files into the state; whichever has an end goes by itself.</summary>
    public static WorldState Keep(WorldState state, params IReadOnlyCollection<Attachment> files)
    {
        if (files.Count == 0) return state;
        var next = state with { Attachments = state.Attachments.SetItems(files.Select(file => KeyValuePair.Create(file.Id, file))) };
        foreach (var file in files)
        {
            if (file.ExpiresAt is { } end) next = next.Schedule(sequence => new ExpireAttachmentJob(end, sequence, file.Id));
        }

        return next;
    }

    public static WorldState Limit(WorldState state, string line, Message message) =>
        EndOf(state.Settings, state.Lines[line], message) is { } end
            ? state.Schedule(sequence => new ExpireMessageJob(end, sequence, message.Id))
            : state;

    /// <summary>When a message vanishes by its line: with the first sweep after its window; null: never.</summary>
    public static DateTimeOffset? EndOf(WorldSettings settings, Line line, Message message) =>
        line.Ephemeral ? NextSweep(message.CreatedAt + (settings.EphemeralWindow ?? WorldSettings.LongestEphemeralWindow)) : null;

    private static DateTimeOffset NextSweep(DateTimeOffset windowEnd) =>
        windowEnd.UtcTicks % SweepInterval.Ticks is > 0 and var over ? windowEnd.AddTicks(SweepInterval.Ticks - over) : windowEnd;
}
