using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Worlds.Transitions.Cards;

/// <summary>Puts a card with its photo on a line. A new photo is re-hosted; one that is hosted already is taken as it is.</summary>
internal static class CardPhoto
{
    public static Result<TransitionResult<Line>> Put(
        WorldState state, Grant grant, Line line, ContactCard card, MediaReference? image, MediaSource source, IdSource ids)
    {
        if (image is null) return Put(state, line, card);
        var photo = image.AttachmentId is { } hosted ? Hosted(state, grant, hosted) : Fetched(source, image.Url!);
        if (photo.IsRefused(out var refusal)) return refusal;
        if (!photo.Value.IsImage) return ContactCardRules.ImageType.Refuse();
        var next = state with { Attachments = state.Attachments.SetItem(photo.Value.Id, photo.Value), IdPosition = ids.Position };
        return Put(next, line, card with { ImageUrl = photo.Value.Path(state.Settings.PartnerId) });
    }

    private static TransitionResult<Line> Put(WorldState state, Line line, ContactCard card)
    {
        var after = line with { Card = card };
        return new TransitionResult<Line>(state.Put(after), after, []);
    }

    private static Result<Attachment> Hosted(WorldState state, Grant grant, Guid id) =>
        Rehosting.Hosted(state, grant, id) is { } file ? file : ContactCardRules.ImageReachable.Refuse();

    private static Result<Attachment> Fetched(MediaSource source, string url)
    {
        var file = source.Find(url);
        if (!file.Reachable) return ContactCardRules.ImageReachable.Refuse();
        return file.ContentType is null ? ContactCardRules.ImageType.Refuse() : source.KeepForGood(file);
    }
}
