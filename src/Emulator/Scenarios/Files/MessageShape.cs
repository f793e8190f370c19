using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Shapes;

namespace Chats.Emulator.Scenarios.Files;

/// <summary>One message of a chat.</summary>
internal static class MessageShape
{
    public static readonly MapShape<MessageSpec> Message = new MapShape<MessageSpec>(position => new MessageSpec(position))
        .Optional("id", Texts.Uuid().Located(), (message, id) => message.Id = id, "The message's id. Without it: from the seed.")
        .Required("from", Texts.Author().Located(), (message, from) => message.From = from, "Who wrote it: a handle of the chat, or me for the own line.")
        .Optional("text", Texts.Any().Located(), (message, text) => message.Text = text, "The short form of one text part.")
        .Optional("parts", new ListShape<Located<Part>>(PartShape.Part.Located(), 1, 100).Located(), (message, parts) => message.Parts = parts,
            "What it consists of, in order: text, media, link, imessage_app or app_clip; the last three stand alone.")
        .Optional("poll", Poll().Located(), (message, poll) => message.Poll = poll, "The poll it is instead; iMessage only.")
        .Optional("at", Times.Past().Located(), (message, at) => message.At = at,
            "When it was written: a date-time, or a time before the start such as -5m. Without it: a minute apart, the last one at the start.")
        .Optional("reply_to", ReplyTo().Located(), (message, reply) => message.ReplyTo = reply,
            "The message it answers: the id of an earlier one in the chat.")
        .Optional("effect", Effect(), (message, effect) => message.Effect = effect, "The screen or bubble effect it was sent with.")
        .Optional("reactions", new ListShape<ReactionSpec>(Reaction()), (message, reactions) => message.Reactions = reactions,
            "What people stuck to it, oldest first; a person has one tapback on a part, and any number of stickers.")
        .Optional("edited_at", Times.Past().Located(), (message, at) => message.EditedAt = at,
            "When it was last edited: a date-time, or a time before the start such as -5m. Without it: never.")
        .Optional("edits", Numbers.Integer(1, 5).Located(), (message, count) => message.Edits = count, "How often it was edited; with edited_at. Without it: once.")
        .Optional("voice_memo", Numbers.TrueOrFalse().Located(), (message, isMemo) => message.VoiceMemo = isMemo,
            "Whether its one part, an audio file, is a voice memo.", false)
        .Optional("read", Numbers.TrueOrFalse().Located(), (message, read) => message.Read = read,
            "Whether the one it was written to has read it. Inbound messages that are not read are what mark-as-read is about.", false)
        .Optional("status", Choices.Of(DeliveryStatuses.Names, index => (DeliveryStatus)index).Located(), (message, status) => message.Status = status,
            "How far it has come and where it stays: received or read for inbound messages; for others all but received. "
            + "Without it: received; delivered in direct iMessage and RCS chats, else sent.")
        .Optional("code", Numbers.Integer(3007, 4008).Located(), (message, code) => message.Code = code,
            "The vendor's code of a failed message: 3007, 4001, 4002 or 4005 to 4008.", 4001)
        .Optional("service", ContactShape.OneService, (message, service) => message.Service = service, "What carried it. Without it: the chat's service.")
        .ExactlyOneOf("text", "parts", "poll");

    private static ScalarOrMapShape<ReplySpec> ReplyTo() => new(
        new ConvertedShape<Located<Guid>, ReplySpec>(Texts.Uuid().Located(), id => new ReplySpec { MessageId = id }),
        new MapShape<ReplySpec>(_ => new ReplySpec())
            .Required("message_id", Texts.Uuid().Located(), (reply, id) => reply.MessageId = id, "The message's id.")
            .Optional("part_index", Numbers.Integer(0, 99), (reply, index) => reply.PartIndex = index, "Which of its parts, from 0.", 0));

    private static VariantShape<Effect> Effect() => new("type", Domain.Effect.Names.ToDictionary(
        pair => pair.Key,
        Shape<Effect> (pair) => new ConvertedShape<EffectSpec, Effect>(
            new MapShape<EffectSpec>(_ => new EffectSpec())
                .Required("type", Choices.Of([pair.Key]), (_, _) => { }, "What it moves.")
                .Required("name", Choices.Of(pair.Value), (effect, name) => effect.Name = name, "Which effect."),
            effect => new Effect(pair.Key, effect.Name)),
        StringComparer.Ordinal));

    private static MapShape<ReactionSpec> Reaction() => new MapShape<ReactionSpec>(position => new ReactionSpec(position))
        .Required("by", Texts.Author().Located(), (reaction, by) => reaction.By = by, "Who: a handle of the chat, or me for the own line.")
        .Required("type", Choices.Of(ReactionTypes.All), (reaction, type) => reaction.Type = type, "What kind of reaction it is.")
        .Optional("custom_emoji", Texts.Any(50), (reaction, emoji) => reaction.CustomEmoji = emoji, "The emoji; with type custom.")
        .Optional("sticker", Sticker(), (reaction, sticker) => reaction.Sticker = sticker, "The image; with type sticker.")
        .Optional("part_index", Numbers.Integer(0, 99), (reaction, index) => reaction.PartIndex = index, "Which part of the message, from 0.", 0)
        .Optional("at", Times.Past().Located(), (reaction, at) => reaction.At = at,
            "When: a date-time, or a time before the start such as -5m. Without it: with the message.");

    private static ConvertedShape<StickerSpec, Sticker?> Sticker() => new(
        new MapShape<StickerSpec>(_ => new StickerSpec())
            .Required("url", Texts.Url("https"), (sticker, url) => sticker.Url = url, "Where the image is.")
            .Optional("file_name", Texts.Any(255), (sticker, name) => sticker.FileName = name, "Its name. Without it: the URL's.")
            .Optional("mime_type", Texts.Any(255), (sticker, type) => sticker.MimeType = type, "Its media type. Without it: what the extension says.")
            .Optional("width", Numbers.Integer(1, 10_000), (sticker, width) => sticker.Width = width, "In pixels.", Domain.Sticker.UsualSize)
            .Optional("height", Numbers.Integer(1, 10_000), (sticker, height) => sticker.Height = height, "In pixels.", Domain.Sticker.UsualSize),
        sticker => sticker.Url is { } url ? Domain.Sticker.At(url, sticker.FileName, sticker.MimeType, sticker.Width, sticker.Height) : null);

    private static MapShape<PollSpec> Poll() => new MapShape<PollSpec>(_ => new PollSpec())
        .Required("options", new ListShape<PollOptionSpec>(PollOption(), 2, 100), (poll, options) => poll.Options = options, "What there is to choose from.");

    private static ScalarOrMapShape<PollOptionSpec> PollOption() => new(
        new ConvertedShape<string, PollOptionSpec>(Texts.Any(), text => new PollOptionSpec { Text = text }),
        new MapShape<PollOptionSpec>(_ => new PollOptionSpec())
            .Optional("id", Texts.Uuid().Located(), (option, id) => option.Id = id, "The option's id. Without it: from the seed.")
            .Required("text", Texts.Any(), (option, text) => option.Text = text, "What it says.")
            .Optional("by", Texts.Author().Located(), (option, by) => option.By = by, "Who added it. Without it: who sent the poll.")
            .Optional("votes", new ListShape<Located<string>>(Texts.Author().Located()), (option, votes) => option.Votes = votes,
                "Who voted for it: handles of the chat, or me for the own line."));
}
