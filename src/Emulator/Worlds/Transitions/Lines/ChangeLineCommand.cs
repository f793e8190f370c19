using System.Collections.Immutable;
using System.Text.Json;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>
/// What the vendor, and no call of the API, changes of a line; whatever is null stays. Status, reputation,
/// call forwarding and zero-day retention are told as events.
/// </summary>
internal sealed record ChangeLineCommand(string Number)
{
    public bool? Eligible { get; init; }

    public bool? Ephemeral { get; init; }

    public bool? EphemeralAttachments { get; init; }

    public bool? ZeroRetention { get; init; }

    public bool? IsFlagged { get; init; }

    public Reputation? Reputation { get; init; }

    public RcsAccess? Rcs { get; init; }

    /// <summary>Empty: none.</summary>
    public string? ForwardingNumber { get; init; }

    /// <summary>What was asked for, which an event of the emulator's own tells then; null: none does.</summary>
    public JsonElement? Asked { get; init; }

    /// <summary>The value is the line as it is then; null: there is none of that number.</summary>
    public Result<TransitionResult<Line?>> Apply(WorldState state, TransitionContext context)
    {
        if (!state.Lines.TryGetValue(Number, out var before) || before.IsReleased) return new TransitionResult<Line?>(state, null, []);
        var after = Change(before);
        var ids = state.OpenIds();
        var events = LineEvents.Status(before, after, ids, context)
            .Concat(LineEvents.Forwarding(AccountActor.Vendor, before, after, ids, context))
            .Concat(LineEvents.Retention(before, after, ids, context))
            .Concat(Asked is { } changes ? [Updated(changes, context)] : [])
            .ToImmutableArray();
        return new TransitionResult<Line?>(state.Put(after) with { IdPosition = ids.Position }, after, events);
    }

    private WorldEvent Updated(JsonElement changes, TransitionContext context) =>
        OwnEvents.Of(EmulatorEvents.LineUpdated, context, chat: null, new LineUpdatedDetail(Number, changes));

    private Line Change(Line line) => line with
    {
        Eligible = Eligible ?? line.Eligible,
        Ephemeral = Ephemeral ?? line.Ephemeral,
        EphemeralAttachments = EphemeralAttachments ?? line.EphemeralAttachments,
        ZeroRetention = ZeroRetention ?? line.ZeroRetention,
        IsFlagged = IsFlagged ?? line.IsFlagged,
        Score = Reputation ?? line.Score,
        Rcs = Rcs ?? line.Rcs,
        ForwardingNumber = ForwardingNumber is null ? line.ForwardingNumber : ForwardingNumber.Length == 0 ? null : ForwardingNumber,
    };
}
