using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Lines;

/// <summary>One of the account's lines.</summary>
internal static class LineCodec
{
    public static readonly MapCodec<LineSpec> Line = new MapCodec<LineSpec>(position => new LineSpec(position))
        .Required("number", Texts.Phone().Located(), (line, number) => line.Number = number, line => line.Number,
            "The phone number in E.164 form.")
        .Optional("id", Texts.Uuid().Located(), (line, id) => line.Id = id, line => line.Id,
            "The line's own id. Without it: from the seed.")
        .Optional("handle_id", Texts.Uuid().Located(), (line, id) => line.HandleId = id, line => line.HandleId,
            "Its id as a participant, the same in every chat. Without it: from the seed.")
        .Optional("last_use", Numbers.Long(0, long.MaxValue), (line, place) => line.LastUse = place, line => line.LastUse,
            "Its place in the order in which lines were written from; the lowest is suggested first. Without it on any line: from the "
                + "messages here.")
        .Optional(
            "line_type", Choices.Of(LineTypeExtensions.Names, index => (LineType)index), (line, type) => line.Type = type, line => line.Type,
            "What the line can do: RCS means RCS and SMS, never iMessage; its chats are over RCS where their people have it, else over "
                + "SMS.", LineTypeExtensions.Names[0])
        .Optional("eligible", Numbers.TrueOrFalse(), (line, isEligible) => line.Eligible = isEligible, line => line.Eligible,
            "false: everything that needs the line to act is refused with 403/2027, while reading works.", true)
        .Optional("ephemeral", Numbers.TrueOrFalse(), (line, isEphemeral) => line.Ephemeral = isEphemeral, line => line.Ephemeral,
            "Whether the line's messages vanish once account.ephemeral_window is over.", false)
        .Optional(
            "ephemeral_attachments", Numbers.TrueOrFalse(), (line, isEphemeral) => line.EphemeralAttachments = isEphemeral,
            line => line.EphemeralAttachments,
            "Whether files of the line's messages vanish 24 hours after they came. Uploads name no line: for those there is "
                + "account.ephemeral_attachments.", false)
        .Optional(
            "zero_retention", Numbers.TrueOrFalse(), (line, isOn) => line.ZeroRetention = isOn, line => line.ZeroRetention,
            "Whether the line has zero-day retention: what is written on it is shown in the answer of its send and never again.", false)
        .Optional(
            "reputation", Choices.Of(ReputationExtensions.Names, index => (Reputation)index),
            (line, reputation) => line.Reputation = reputation, line => line.Reputation,
            "How the vendor rates the line; available_number prefers healthier ones.", ReputationExtensions.Names[0])
        .Optional("flagged", Numbers.TrueOrFalse(), (line, isFlagged) => line.Flagged = isFlagged, line => line.Flagged,
            "Whether the vendor has flagged the line. While it is, the line cannot act (403/2027) and its reputation is CRITICAL.", false)
        .Optional("forwarding_number", Texts.Phone(), (line, number) => line.ForwardingNumber = number, line => line.ForwardingNumber,
            "Where calls to the line go.")
        .Optional(
            "rcs", Choices.Of(RcsAccessExtensions.Names, index => (RcsAccess)index), (line, access) => line.Rcs = access, line => line.Rcs,
            "Whether RCS capability checks from the line can run: disabled answers 503/4004, no_account 503/4009. Messages are not "
                + "affected.", RcsAccessExtensions.Names[0])
        .Optional("contact_card", Card(), (line, card) => line.Card = card, line => line.Card,
            "The name and photo the line shows people. Without this key it has none.")
        .Optional("released", Times.Since(), (line, since) => line.Released = since, line => line.Released,
            "Whether the line was taken from the account, or when: its past is still here, but it is nobody's until it is given back.", false);

    private static ConvertedCodec<CardSpec, ContactCard> Card() => new(
        new MapCodec<CardSpec>(_ => new CardSpec())
            .Optional("id", Texts.Uuid(), (card, id) => card.Id = id, card => card.Id,
                "The card's id in events. Without it: from the line's id.")
            .Required("first_name", Texts.Any(255), (card, name) => card.FirstName = name, card => card.FirstName, "The first name shown.")
            .Optional("last_name", Texts.Any(255), (card, name) => card.LastName = name, card => card.LastName, "The last name shown.")
            .Optional("image_url", Texts.Picture(), (card, url) => card.ImageUrl = url, card => card.ImageUrl, "The photo.")
            .Optional("active", Numbers.TrueOrFalse(), (card, isActive) => card.IsActive = isActive, card => card.IsActive,
                "false: its set-up was not completed, so it cannot be shared.", true)
            .Optional("awaits_update", Numbers.TrueOrFalse(), (card, awaits) => card.AwaitsUpdate = awaits, card => card.AwaitsUpdate,
                "With active: false: whether it was active until an update failed.", false),
        card => new ContactCard(card.FirstName, card.IsActive)
        {
            Id = card.Id,
            LastName = card.LastName,
            ImageUrl = card.ImageUrl,
            AwaitsUpdate = card.AwaitsUpdate,
        },
        card => new CardSpec
        {
            Id = card.Id,
            FirstName = card.FirstName,
            LastName = card.LastName,
            ImageUrl = card.ImageUrl,
            IsActive = card.IsActive,
            AwaitsUpdate = card.AwaitsUpdate,
        });
}
