using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Outcomes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

/// <summary>One message of a chat.</summary>
internal static class MessageCodec
{
    public static readonly MapCodec<MessageSpec> Message = new MapCodec<MessageSpec>(position => new MessageSpec(position))
        .Optional("id", Texts.Uuid().Located(), (message, id) => message.Id = id, message => message.Id,
            "The message's id. Without it: from the seed.")
        .Required("from", Texts.Author().Located(), (message, from) => message.From = from, message => message.From,
            "Who wrote it: a handle of the chat, or me for the own line.")
        .Optional("text", Texts.Any().Located(), (message, text) => message.Text = text, message => message.Text,
            "The short form of one text part.")
        .Optional(
            "parts", new ListCodec<Located<Part>>(PartCodec.Part.Located(), 1, 100).Located(), (message, parts) => message.Parts = parts,
            message => message.Parts,
            "What it consists of, in order: text, media, link, imessage_app or app_clip; the last three stand alone.")
        .Optional("poll", Poll().Located(), (message, poll) => message.Poll = poll, message => message.Poll,
            "The poll it is instead; iMessage only.")
        .Optional("at", Times.Past().Located(), (message, at) => message.At = at, message => message.At,
            "When it was written: a date-time, or a time before the start such as -5m. Without it: a minute apart, the last one at the start.")
        .Optional("reply_to", ReplyTo().Located(), (message, reply) => message.ReplyTo = reply, message => message.ReplyTo,
            "The message it answers: the id of an earlier one in the chat.")
        .Optional("effect", Effect(), (message, effect) => message.Effect = effect, message => message.Effect,
            "The screen or bubble effect it was sent with.")
        .Optional(
            "reactions", new ListCodec<ReactionSpec>(Reaction()), (message, reactions) => message.Reactions = reactions,
            message => message.Reactions,
            "What people stuck to it, oldest first; a person has one tapback on a part, and any number of stickers.")
        .Optional("edited_at", Times.Past().Located(), (message, at) => message.EditedAt = at, message => message.EditedAt,
            "When it was last edited: a date-time, or a time before the start such as -5m. Without it: never.")
        .Optional("edits", Numbers.Integer(1, 5).Located(), (message, count) => message.Edits = count, message => message.Edits,
            "How often it was edited; with edited_at. Without it: once.")
        .Optional(
            "voice_memo", Numbers.TrueOrFalse().Located(), (message, isMemo) => message.VoiceMemo = isMemo, message => message.VoiceMemo,
            "Whether its one part, an audio file, is a voice memo.", false)
        .Optional("read", Numbers.TrueOrFalse().Located(), (message, read) => message.Read = read, message => message.Read,
            "Whether the one it was written to has read it. Inbound messages that are not read are what mark-as-read is about.", false)
        .Optional(
            "status", Choices.Of(DeliveryStatusExtensions.Names, index => (DeliveryStatus)index).Located(),
            (message, status) => message.Status = status, message => message.Status,
            "How far it has come and where it stays: received or read for inbound messages; for others all but received. "
            + "Without it: received; delivered in direct iMessage and RCS chats, else sent.")
        .Optional("code", Numbers.Integer(3007, 4008).Located(), (message, code) => message.Code = code, message => message.Code,
            "The vendor's code of a failed message: 3007, 4001, 4002 or 4005 to 4008.", 4001)
        .Optional("service", ServiceCodec.One, (message, service) => message.Service = service, message => message.Service,
            "What carried it. Without it: the chat's service.")
        .Optional(
            "preferred_service", ServiceCodec.One, (message, service) => message.PreferredService = service,
            message => message.PreferredService,
            "What the sender asked for. Without it: the best there is.")
        .Optional("sent_at", Times.PastOrNever().Located(), (message, at) => message.SentAt = at, message => message.SentAt,
            "When it left, or false: it did not. Without it: what status and delivery.sent_after suggest.")
        .Optional("delivered_at", Times.PastOrNever().Located(), (message, at) => message.DeliveredAt = at, message => message.DeliveredAt,
            "When it arrived, or false: nobody knows. Without it: what status and delivery.delivered_after suggest.")
        .Optional("read_at", Times.PastOrNever().Located(), (message, at) => message.ReadAt = at, message => message.ReadAt,
            "When it was read, or false: nobody knows. Without it: once it was there, when its status is read.")
        .Optional("expires_at", Times.MomentOrNever().Located(), (message, at) => message.ExpiresAt = at, message => message.ExpiresAt,
            "When it vanishes, or false: never. Without it: on an ephemeral line once account.ephemeral_window is over.")
        .Optional("idempotency_key", Texts.Any(255), (message, key) => message.IdempotencyKey = key, message => message.IdempotencyKey,
            "The idempotency_key of the call that sent it; a call that repeats it sends nothing.")
        .Optional("trace_id", Texts.Any(255), (message, id) => message.TraceId = id, message => message.TraceId,
            "The trace id of the call that sent it; later events about it carry it. Without it: from the seed.")
        .Optional(
            "zero_retention", Numbers.TrueOrFalse(), (message, isOn) => message.ZeroRetention = isOn, message => message.ZeroRetention,
            "Whether its line had zero-day retention when it was written. Without it: as the line has it.")
        .Optional("deleted", Numbers.TrueOrFalse(), (message, isDeleted) => message.Deleted = isDeleted, message => message.Deleted,
            "Whether it is deleted for the account: only people still have it, and its idempotency_key stays used.", false)
        .ExactlyOneOf("text", "parts", "poll");

    private static ScalarOrMapCodec<ReplySpec> ReplyTo() => new(
        new ConvertedCodec<Located<Guid>, ReplySpec>(
            Texts.Uuid().Located(), id => new ReplySpec { MessageId = id }, reply => reply.MessageId!),
        new MapCodec<ReplySpec>(_ => new ReplySpec())
            .Required("message_id", Texts.Uuid().Located(), (reply, id) => reply.MessageId = id, reply => reply.MessageId,
                "The message's id.")
            .Optional("part_index", Numbers.Integer(0, 99), (reply, index) => reply.PartIndex = index, reply => reply.PartIndex,
                "Which of its parts, from 0.", 0)
            .Optional("root", Texts.Uuid(), (reply, id) => reply.Root = id, reply => reply.Root,
                "The message its thread began with. Needed only when the message it answers is gone for good."),
        reply => reply is { PartIndex: 0, Root: null });

    public static VariantCodec<Effect> Effect() => new("type", effect => effect.Type, Domain.Messages.Effect.Names.ToDictionary(
        pair => pair.Key,
        Codec<Effect> (pair) => new ConvertedCodec<EffectSpec, Effect>(
            new MapCodec<EffectSpec>(_ => new EffectSpec())
                .Required("type", Choices.Of([pair.Key]), (_, _) => { }, _ => pair.Key, "What it moves.")
                .Required("name", Choices.Of(pair.Value), (effect, name) => effect.Name = name, effect => effect.Name, "Which effect."),
            effect => new Effect(pair.Key, effect.Name),
            effect => new EffectSpec { Name = effect.Name }),
        StringComparer.Ordinal));

    private static MapCodec<ReactionSpec> Reaction() => new MapCodec<ReactionSpec>(position => new ReactionSpec(position))
        .Optional("id", Texts.Uuid().Located(), (reaction, id) => reaction.Id = id, reaction => reaction.Id,
            "The reaction's id. Without it: from the message's id and its place there.")
        .Required("by", Texts.Author().Located(), (reaction, by) => reaction.By = by, reaction => reaction.By,
            "Who: a handle of the chat, or me for the own line.")
        .Required("type", Choices.Of(ReactionTypes.All), (reaction, type) => reaction.Type = type, reaction => reaction.Type,
            "What kind of reaction it is.")
        .Optional("custom_emoji", Texts.OneEmoji(), (reaction, emoji) => reaction.CustomEmoji = emoji, reaction => reaction.CustomEmoji,
            "The emoji; with type custom.")
        .Optional("sticker", Sticker(), (reaction, sticker) => reaction.Sticker = sticker, reaction => reaction.Sticker,
            "The image or the emoji; with type sticker.")
        .Optional("placement", Placement(), (reaction, place) => reaction.Placement = place, reaction => reaction.Placement,
            "Where the sticker is on its bubble. Without it: in the middle, at its usual size.")
        .Optional("movable", Numbers.TrueOrFalse(), (reaction, movable) => reaction.Movable = movable, reaction => reaction.Movable,
            "Whether the sticker can be moved; one placed before September 2026 cannot.", true)
        .Optional("part_index", Numbers.Integer(0, 99), (reaction, index) => reaction.PartIndex = index, reaction => reaction.PartIndex,
            "Which part of the message, from 0.", 0)
        .Optional("at", Times.Past().Located(), (reaction, at) => reaction.At = at, reaction => reaction.At,
            "When: a date-time, or a time before the start such as -5m. Without it: with the message.");

    public static ConvertedCodec<StickerSpec, Sticker?> Sticker() => new(
        new MapCodec<StickerSpec>(_ => new StickerSpec())
            .Optional("url", Texts.Picture(), (sticker, url) => sticker.Url = url, sticker => sticker.Url, "Where the image is.")
            .Optional("emoji", Texts.OneEmoji(), (sticker, emoji) => sticker.Emoji = emoji, sticker => sticker.Emoji,
                "The emoji it is instead of an image.")
            .Optional("file_name", Texts.Any(255), (sticker, name) => sticker.FileName = name, sticker => sticker.FileName,
                "Its name. Without it: the URL's.")
            .Optional("mime_type", Texts.Any(255), (sticker, type) => sticker.MimeType = type, sticker => sticker.MimeType,
                "Its media type. Without it: what the extension says.")
            .Optional("width", Pixels(), (sticker, width) => sticker.Width = width, sticker => sticker.Width,
                "In pixels, or false: unknown.", Domain.Messages.Sticker.UsualSize)
            .Optional("height", Pixels(), (sticker, height) => sticker.Height = height, sticker => sticker.Height,
                "In pixels, or false: unknown.", Domain.Messages.Sticker.UsualSize)
            .ExactlyOneOf("url", "emoji"),
        sticker => sticker.ToSticker(),
        sticker => StickerSpec.Of(sticker!));

    private static OrNeverCodec<int> Pixels() => new(Numbers.Integer(1, ImageSize.Largest));

    private static ConvertedCodec<PlacementSpec, PlacementChange?> Placement() => new(
        new MapCodec<PlacementSpec>(_ => new PlacementSpec())
            .Optional("x", Numbers.Between(-1, 1), (place, x) => place.X = x, place => place.X,
                "From -1, the left edge, to 1, the right one. Without it: the middle.")
            .Optional("y", Numbers.Between(-1, 1), (place, y) => place.Y = y, place => place.Y,
                "From -1, the top, to 1, the bottom. Without it: the middle.")
            .Optional(
                "scale", Numbers.Between(Domain.Messages.Placement.SmallestScale, Domain.Messages.Placement.LargestScale),
                (place, scale) => place.Scale = scale, place => place.Scale,
                "How large it is. Without it: 1, and 0.5 for an emoji.")
            .Optional("rotation", Numbers.Finite(), (place, by) => place.Rotation = by,
                place => place.Rotation, "Degrees, clockwise. Without it: none."),
        place => new PlacementChange(place.X, place.Y, place.Scale, place.Rotation),
        change => PlacementSpec.Of(change!.Value));

    private static MapCodec<PollSpec> Poll() => new MapCodec<PollSpec>(_ => new PollSpec())
        .Required(
            "options", new ListCodec<PollOptionSpec>(PollOption(), 2, 100), (poll, options) => poll.Options = options, poll => poll.Options,
            "What there is to choose from.")
        .Optional("updated_at", Times.Past(), (poll, at) => poll.UpdatedAt = at, poll => poll.UpdatedAt,
            "When options or votes last changed. Without it: never since it was sent.");

    private static ScalarOrMapCodec<PollOptionSpec> PollOption() => new(
        new ConvertedCodec<string, PollOptionSpec>(Texts.Any(), text => new PollOptionSpec { Text = text }, option => option.Text),
        new MapCodec<PollOptionSpec>(_ => new PollOptionSpec())
            .Optional("id", Texts.Uuid().Located(), (option, id) => option.Id = id, option => option.Id,
                "The option's id. Without it: from the seed.")
            .Required("text", Texts.Any(), (option, text) => option.Text = text, option => option.Text, "What it says.")
            .Optional("by", Texts.Author().Located(), (option, by) => option.By = by, option => option.By,
                "Who added it. Without it: who sent the poll.")
            .Optional("votes", new ListCodec<VoteSpec>(Vote()), (option, votes) => option.Votes = votes, option => option.Votes,
                "Who voted for it: handles of the chat, or me for the own line."),
        option => option is { Id: null, By: null, Votes: [] });

    private static ScalarOrMapCodec<VoteSpec> Vote() => new(
        new ConvertedCodec<Located<string>, VoteSpec>(Texts.Author().Located(), by => new VoteSpec { By = by }, vote => vote.By!),
        new MapCodec<VoteSpec>(_ => new VoteSpec())
            .Required("by", Texts.Author().Located(), (vote, by) => vote.By = by, vote => vote.By,
                "Who: a handle of the chat, or me for the own line.")
            .Optional("at", Times.Past().Located(), (vote, at) => vote.At = at, vote => vote.At, "When. Without it: with the message."),
        vote => vote.At is null);
}
