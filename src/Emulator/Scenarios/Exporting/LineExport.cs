using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Scenarios.Model.Lines;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes the account's lines.</summary>
internal static class LineExport
{
    public static IReadOnlyList<LineSpec> Of(WorldState state)
    {
        var use = new LineUse();
        use.Add(state.Messages.Values);
        var derived = use.Places;
        var isDerived = state.Lines.Values.All(line => line.LastUse == derived.GetValueOrDefault(line.Number));
        return [.. state.Lines.Values.Select(line => Of(line, isDerived || line.LastUse == 0 ? null : line.LastUse))];
    }

    private static LineSpec Of(Line line, long? lastUse) => new(Position.Start)
    {
        Number = Located.Of(line.Number),
        Id = Located.Of(line.Id),
        HandleId = Located.Of(line.HandleId),
        LastUse = lastUse,
        Type = line.Type,
        Eligible = line.Eligible,
        Ephemeral = line.Ephemeral,
        EphemeralAttachments = line.EphemeralAttachments == true,
        ZeroRetention = line.ZeroRetention == true,
        Reputation = line.Score,
        Flagged = line.IsFlagged,
        ForwardingNumber = line.ForwardingNumber,
        Rcs = line.Rcs,
        Card = line.Card,
        Released = TimeSpec.Of(line.ReleasedAt),
    };
}
