using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>Accepts another name or icon of a group. The icon is fetched at once, so that a bad one is refused.</summary>
internal sealed record UpdateGroupCommand(Grant Grant, Guid ChatId, ImmutableArray<GroupChange> Changes, DeliveryOutcome? Outcome)
{
    /// <summary>The picture that is to become the icon.</summary>
    public MediaReference? Icon { get; init; }

    /// <summary>What its URL was found to lead to, where something was really fetched.</summary>
    public ImmutableDictionary<string, RemoteFile> Fetched { get; init; } = ImmutableDictionary<string, RemoteFile>.Empty;

    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.ActiveChat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (!chat.IsGroup) return GroupRules.UpdateOfGroup.Refuse();
        if (Icon is null) return Accept(state, Changes, context);

        var ids = state.OpenIds();
        var source = new MediaSource(state, chat.Line, Fetched, ids, context.Now);
        var icon = Rehosting.Picture(
            state, Grant, Icon, source, GroupRules.IconReachable, GroupRules.IconIsImage,
            type => type.StartsWith("image/", StringComparison.Ordinal));
        if (icon.IsRefused(out refusal)) return refusal;
        var next = state with { Attachments = state.Attachments.SetItem(icon.Value.Id, icon.Value), IdPosition = ids.Position };
        return Accept(next, Changes.Add(new NewIcon(icon.Value.Path(state.Settings.PartnerId))), context);
    }

    private TransitionResult<Unit> Accept(WorldState state, ImmutableArray<GroupChange> changes, TransitionContext context)
    {
        var next = state;
        foreach (var change in changes)
        {
            next = DeferredChange.Schedule(next, context.Now, Outcome, (due, sequence) =>
                new GroupChangeJob(due, sequence, ChatId, change, context.TraceId) { FailsWith = Outcome?.FailsWith });
        }

        return new TransitionResult<Unit>(next, default, []);
    }
}
