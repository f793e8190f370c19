using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/reactions</c>: a contact reacts to a message, or takes a reaction back.</summary>
internal static class ContactReactionEndpoints
{
    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/reactions", Post)
        .Produces(StatusCodes.Status204NoContent)
        .Act("The contact reacts to a message, or takes a reaction back");

    private static IResult Post(ControlCall call, string handle, ContactReactionRequest draft) =>
        ContactCommandRunner.Run(call, Validate(handle, draft));

    private static Result<ContactReactCommand> Validate(string handle, ContactReactionRequest draft)
    {
        if (draft.MessageId is not { } message) return ContactCommandRunner.Missing("message_id");
        if (draft.Type is null) return ContactCommandRunner.Missing("type");
        if (!ReactionTypes.All.Contains(draft.Type))
        {
            return ContactRules.Value.Refuse($"'type' must be {OneOf.Of([.. ReactionTypes.All], draft.Type)}.");
        }

        if ((draft.Type == ReactionTypes.Custom) == string.IsNullOrEmpty(draft.CustomEmoji))
        {
            return ContactRules.Value.Refuse("'custom_emoji' goes with the type custom, and only with it.");
        }

        if (draft.CustomEmoji is { Length: > 0 } emoji && !Emoji.IsOne(emoji))
        {
            return ContactRules.Value.Refuse("'custom_emoji' must be a single emoji.");
        }

        if ((draft.Type == ReactionTypes.Sticker) == draft.Sticker is null)
        {
            return ContactRules.Value.Refuse("'sticker' goes with the type sticker, and only with it.");
        }

        if (draft.PartIndex < 0) return ContactRules.Value.Refuse("'part_index' must not be negative.");
        if (!ContactCommandRunner.IsAdded(draft.Operation).TryGet(out var isAdded, out var refusal)) return refusal;
        if (!Sticker(draft.Sticker).TryGet(out var sticker, out refusal)) return refusal;
        return new ContactReactCommand(handle, message, draft.PartIndex ?? 0, draft.Type, draft.CustomEmoji, sticker, isAdded);
    }

    private static Result<Sticker?> Sticker(ContactStickerRequest? draft)
    {
        if (draft is null) return (Sticker?)null;
        if (draft.Url is null || !PartKinds.IsAbsolute(draft.Url, "https"))
        {
            return ContactRules.Value.Refuse("'sticker.url' must be an absolute https URL.");
        }

        if (draft.Width < 1 || draft.Height < 1)
        {
            return ContactRules.Value.Refuse("'sticker.width' and 'sticker.height' must be at least 1.");
        }

        return Domain.Messages.Sticker.At(draft.Url, draft.FileName, draft.MimeType, draft.Width ?? Domain.Messages.Sticker.UsualSize,
            draft.Height ?? Domain.Messages.Sticker.UsualSize);
    }
}
