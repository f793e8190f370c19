using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Worlds.Transitions.Backgrounds;

/// <summary>Accepts another background of a chat, or the standard one when there is none.</summary>
internal sealed record ChangeBackgroundCommand(Grant Grant, Guid ChatId, Background? Background, DeliveryOutcome? Outcome)
{
    /// <summary>The picture of a photo background.</summary>
    public MediaReference? Photo { get; init; }

    /// <summary>What its URL was found to lead to, where something was really fetched.</summary>
    public ImmutableDictionary<string, RemoteFile> Fetched { get; init; } = ImmutableDictionary<string, RemoteFile>.Empty;

    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.ActiveChat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (!Accept(state, chat, context).TryGet(out var next, out refusal)) return refusal;

        // Other services have no backgrounds: the call is accepted and nothing comes of it, not even an event.
        return new TransitionResult<Unit>(chat.Service == Service.IMessage ? next : state, default, []);
    }

    private Result<WorldState> Accept(WorldState state, Chat chat, TransitionContext context)
    {
        if (Photo is null) return Schedule(state, Background, context);
        var ids = state.OpenIds();
        var source = new MediaSource(state, chat.Line, Fetched, ids, context.Now);
        var photo = Rehosting.Picture(
            state, Grant, Photo, source, BackgroundRules.PhotoReachable, BackgroundRules.PhotoIsImage,
            Domain.Chats.Backgrounds.PhotoTypes.Contains);
        if (photo.IsRefused(out var refusal)) return refusal;
        var next = state with { Attachments = state.Attachments.SetItem(photo.Value.Id, photo.Value), IdPosition = ids.Position };
        return Schedule(next, Background! with { ImageUrl = photo.Value.Path(state.Settings.PartnerId) }, context);
    }

    private WorldState Schedule(WorldState state, Background? background, TransitionContext context) => DeferredChange.Schedule(
        state, context.Now, Outcome, (due, sequence) =>
            new BackgroundChangeJob(due, sequence, ChatId, background, context.TraceId) { FailsWith = Outcome?.FailsWith });
}
