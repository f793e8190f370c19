using System.Collections.Immutable;
using Chats.Emulator.Domain;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Which line to write from when nobody says (webhooks 7.6, messages 6).</summary>
internal static class LineChoice
{
    /// <summary>The token's lines that something can be sent from now.</summary>
    public static IEnumerable<Line> Available(WorldState state, Grant grant) =>
        grant.Lines(state).Where(line => line.CanSend);

    /// <summary>The best of them: the healthiest, of equals the one unused for longest; null when all are excluded.</summary>
    public static Line? Best(WorldState state, Grant grant, IReadOnlySet<string> excluded) => Available(state, grant)
        .Where(line => !excluded.Contains(line.Number))
        .OrderBy(line => line.Reputation).ThenBy(line => line.LastUse)
        .FirstOrDefault();

    /// <summary>The one that has a chat with exactly these people, of several the one whose chat was active last; null: none has.</summary>
    public static Line? Sticky(WorldState state, IEnumerable<Line> lines, ImmutableArray<string> to) => lines
        .Select(line => (Line: line, Chat: SendTarget.Of(state, line.Number, to).Existing))
        .Where(known => known.Chat is not null)
        .OrderByDescending(known => known.Chat!.UpdatedAt).ThenByDescending(known => known.Chat!.Sequence)
        .Select(known => known.Line)
        .FirstOrDefault();
}
