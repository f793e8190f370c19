using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Backgrounds;

/// <summary>Accepts another background of a chat, or the standard one when there is none (chats 5.13).</summary>
internal sealed record ChangeBackground(Grant Grant, Guid ChatId, Background? Background, DeliveryOutcome? Outcome)
{
    /// <summary>The picture of a photo background.</summary>
    public MediaReference? Photo { get; init; }

    /// <summary>What its URL was found to lead to, where something was really fetched.</summary>
    public ImmutableDictionary<string, RemoteFile> Fetched { get; init; } = ImmutableDictionary<string, RemoteFile>.Empty;

    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.ActiveChat(state, Grant, ChatId) is var chat && chat.IsRefused(out var refusal)) return refusal;
        var next = Accept(state, chat.Value, moment);
        if (next.IsRefused(out refusal)) return refusal;

        // Other services have no backgrounds: the call is accepted and nothing comes of it, not even an event.
        return new Change<Unit>(chat.Value.Service == Service.IMessage ? next.Value : state, default, []);
    }

    private Result<WorldState> Accept(WorldState state, Chat chat, Moment moment)
    {
        if (Photo is null) return Schedule(state, Background, moment);
        var ids = state.OpenIds();
        var source = new MediaSource(state, chat.Line, Fetched, ids, moment.Now);
        var photo = Rehosting.Picture(
            state, Grant, Photo, source, BackgroundRules.PhotoReachable, BackgroundRules.PhotoIsImage, Domain.Backgrounds.PhotoTypes.Contains);
        if (photo.IsRefused(out var refusal)) return refusal;
        var next = state with { Attachments = state.Attachments.SetItem(photo.Value.Id, photo.Value), IdPosition = ids.Position };
        return Schedule(next, Background! with { ImageUrl = photo.Value.Path(state.Settings.PartnerId) }, moment);
    }

    private WorldState Schedule(WorldState state, Background? background, Moment moment) => Eventually.Schedule(
        state, moment.Now, Outcome, (due, sequence) =>
            new MakeBackgroundChange(due, sequence, ChatId, background, moment.TraceId) { FailsWith = Outcome?.FailsWith });
}
