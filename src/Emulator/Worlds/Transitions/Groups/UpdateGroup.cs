using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>Accepts another name or icon of a group (chats 5.4). The icon is fetched at once, so that a bad one is refused.</summary>
internal sealed record UpdateGroup(Grant Grant, Guid ChatId, ImmutableArray<GroupChange> Changes, DeliveryOutcome? Outcome)
{
    /// <summary>The picture that is to become the icon.</summary>
    public MediaReference? Icon { get; init; }

    /// <summary>What its URL was found to lead to, where something was really fetched.</summary>
    public ImmutableDictionary<string, RemoteFile> Fetched { get; init; } = ImmutableDictionary<string, RemoteFile>.Empty;

    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.ActiveChat(state, Grant, ChatId) is var chat && chat.IsRefused(out var refusal)) return refusal;
        if (!chat.Value.IsGroup) return GroupRules.UpdateOfGroup.Refuse();
        if (Icon is null) return Accept(state, Changes, moment);

        var ids = state.OpenIds();
        var source = new MediaSource(state, chat.Value.Line, Fetched, ids, moment.Now);
        var icon = Rehosting.Picture(
            state, Grant, Icon, source, GroupRules.IconReachable, GroupRules.IconIsImage, type => type.StartsWith("image/", StringComparison.Ordinal));
        if (icon.IsRefused(out refusal)) return refusal;
        var next = state with { Attachments = state.Attachments.SetItem(icon.Value.Id, icon.Value), IdPosition = ids.Position };
        return Accept(next, Changes.Add(new NewIcon(icon.Value.Path(state.Settings.PartnerId))), moment);
    }

    private Change<Unit> Accept(WorldState state, ImmutableArray<GroupChange> changes, Moment moment)
    {
        var next = state;
        foreach (var change in changes)
        {
            next = Eventually.Schedule(next, moment.Now, Outcome, (due, sequence) =>
                new MakeGroupChange(due, sequence, ChatId, change, moment.TraceId) { FailsWith = Outcome?.FailsWith });
        }

        return new Change<Unit>(next, default, []);
    }
}
