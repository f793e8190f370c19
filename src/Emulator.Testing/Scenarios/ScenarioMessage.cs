using System.Runtime.CompilerServices;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>What a message holds, how far it has come, and what people did with it.</summary>
public sealed partial class ScenarioMessage
{
    private readonly MessageSpec _message;

    internal ScenarioMessage(MessageSpec message) => _message = message;

    /// <summary>Its id; otherwise from the seed.</summary>
    /// <param name="id">A UUID.</param>
    public ScenarioMessage Id(Guid id) => With(message => message.Id = Located.Of(id));

    /// <summary>It answers an earlier message of the chat.</summary>
    /// <param name="id">That message's id.</param>
    /// <param name="partIndex">Which of its parts, from 0.</param>
    public ScenarioMessage ReplyTo(Guid id, int partIndex = 0) =>
        With(message => message.ReplyTo = Located.Of(new ReplySpec { MessageId = Located.Of(id), PartIndex = partIndex }));

    /// <summary>It was sent with an effect.</summary>
    /// <param name="name">Such as <c>confetti</c> (screen) or <c>slam</c> (bubble).</param>
    /// <exception cref="ScenarioException">There is no such effect.</exception>
    public ScenarioMessage Effect(string name)
    {
        var known = ScenarioValues.Read(Choices.Of([.. Domain.Messages.Effect.Names.SelectMany(type => type.Value)]), name);
        return With(
            message => message.Effect = new Effect(Domain.Messages.Effect.Names.First(type => type.Value.Contains(known)).Key, known));
    }

    /// <summary>A participant reacted to it.</summary>
    /// <param name="type"><c>love</c>, <c>like</c>, <c>dislike</c>, <c>laugh</c>, <c>emphasize</c>, <c>question</c> or
    /// <c>custom</c>.</param>
    /// <param name="by">A handle of the chat; null: the own line.</param>
    /// <param name="customEmoji">The emoji of a custom reaction.</param>
    /// <param name="partIndex">Which part, from 0.</param>
    /// <param name="at">When; null: with the message.</param>
    /// <param name="id">Its id; null: from the message's id and its place there.</param>
    public ScenarioMessage Reaction(
        string type, string? by = null, string? customEmoji = null, int partIndex = 0, ScenarioTime? at = null, Guid? id = null) =>
        React(new ReactionSpec(Position.Start)
        {
            Id = id is { } given ? Located.Of(given) : null,
            Type = type,
            By = AuthorOf(by),
            CustomEmoji = customEmoji,
            PartIndex = partIndex,
            At = at?.Located,
        });

    /// <summary>A participant put a sticker on it.</summary>
    /// <param name="url">The image's https URL.</param>
    /// <param name="by">A handle of the chat; null: the own line.</param>
    /// <param name="describe">Where, when, and what the image is; null: on the first part, with the message, and as the URL says.</param>
    public ScenarioMessage Sticker(string url, string? by, Action<ScenarioSticker>? describe = null) =>
        Sticker(by, sticker => sticker.ToSticker(url), describe);

    /// <summary>A participant put a sticker on it that is an emoji.</summary>
    /// <param name="emoji">One emoji.</param>
    /// <param name="by">A handle of the chat; null: the own line.</param>
    /// <param name="describe">Where and when; null: on the first part, with the message.</param>
    public ScenarioMessage EmojiSticker(string emoji, string? by = null, Action<ScenarioSticker>? describe = null) =>
        Sticker(by, _ => Domain.Messages.Sticker.OfEmoji(emoji), describe);

    /// <summary>A participant put a sticker on it.</summary>
    /// <param name="url">The image's https URL.</param>
    /// <param name="by">A handle of the chat.</param>
    /// <param name="partIndex">Which part, from 0.</param>
    /// <param name="at">When; null: with the message.</param>
    /// <param name="fileName">The image's name; null: the URL's.</param>
    /// <param name="mimeType">Its media type; null: what the extension says.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    [Obsolete("Use Sticker(url, by, sticker => …), which says each of these by name.")]
    [OverloadResolutionPriority(-1)]
    public ScenarioMessage Sticker(
        string url, string by, int partIndex = 0, ScenarioTime? at = null, string? fileName = null, string? mimeType = null,
        int? width = null, int? height = null) => Sticker(url, by, sticker =>
        {
            sticker.OnPart(partIndex);
            if (at is { } when) sticker.At(when);
            if (fileName is not null) sticker.FileName(fileName);
            if (mimeType is not null) sticker.MimeType(mimeType);
            sticker.Size(width ?? Domain.Messages.Sticker.UsualSize, height ?? Domain.Messages.Sticker.UsualSize);
        });

    /// <summary>It was edited.</summary>
    /// <param name="at">When last.</param>
    /// <param name="times">How often.</param>
    public ScenarioMessage Edited(ScenarioTime at, int times = 1) => With(message =>
    {
        message.EditedAt = at.Located;
        message.Edits = times == 1 ? null : Located.Of(times);
    });

    /// <summary>Its recipients have read it.</summary>
    public ScenarioMessage Read() => With(message => message.Read = Located.Of(true));

    /// <summary>How far it has come.</summary>
    /// <param name="status"><c>pending</c>, <c>queued</c>, <c>sent</c>, <c>delivered</c>, <c>received</c> or <c>read</c>.</param>
    public ScenarioMessage Status(string status) =>
        With(message => message.Status =
            Located.Of(ScenarioValues.Read(Choices.Of(DeliveryStatusExtensions.Names, index => (DeliveryStatus)index), status)));

    /// <summary>It failed.</summary>
    /// <param name="code">The vendor's code.</param>
    public ScenarioMessage Failed(int code = 4001) => With(message =>
    {
        message.Status = Located.Of(DeliveryStatus.Failed);
        message.Code = Located.Of(code);
    });

    /// <summary>What carried it; otherwise the chat's service.</summary>
    /// <param name="service"><c>iMessage</c>, <c>RCS</c> or <c>SMS</c>.</param>
    public ScenarioMessage Service(string service) => With(message => message.Service = ScenarioValues.Service(service));

    /// <summary>What the sender asked for.</summary>
    /// <param name="service"><c>iMessage</c>, <c>RCS</c> or <c>SMS</c>.</param>
    public ScenarioMessage PreferredService(string service) => With(message => message.PreferredService = ScenarioValues.Service(service));

    /// <summary>When it left, arrived and was read; what is not given is as its status suggests.</summary>
    /// <param name="sentAt">When it left.</param>
    /// <param name="deliveredAt">When it arrived.</param>
    /// <param name="readAt">When it was read.</param>
    public ScenarioMessage Times(ScenarioTime? sentAt = null, ScenarioTime? deliveredAt = null, ScenarioTime? readAt = null) =>
        With(message =>
    {
        message.SentAt = Moment(sentAt) ?? message.SentAt;
        message.DeliveredAt = Moment(deliveredAt) ?? message.DeliveredAt;
        message.ReadAt = Moment(readAt) ?? message.ReadAt;
    });

    /// <summary>When it vanishes.</summary>
    /// <param name="at">The time.</param>
    public ScenarioMessage ExpiresAt(ScenarioTime at) => With(message => message.ExpiresAt = Moment(at));

    /// <summary>The key of the call that sent it; a call that repeats it sends nothing.</summary>
    /// <param name="key">The key.</param>
    public ScenarioMessage IdempotencyKey(string key) => With(message => message.IdempotencyKey = key);

    /// <summary>The trace id of the call that sent it.</summary>
    /// <param name="id">The trace id.</param>
    public ScenarioMessage TraceId(string id) => With(message => message.TraceId = id);

    /// <summary>Whether its line had zero-day retention when it was written; otherwise as the line has it.</summary>
    /// <param name="isOn">Whether it had.</param>
    public ScenarioMessage ZeroRetention(bool isOn = true) => With(message => message.ZeroRetention = isOn);

    /// <summary>It was deleted: it is no longer shown.</summary>
    public ScenarioMessage Deleted() => With(message => message.Deleted = true);

    private static Located<TimeSpec?>? Moment(ScenarioTime? at) => at is { } given ? Located.Of<TimeSpec?>(given.When) : null;

    private static Located<string> AuthorOf(string? who) => Located.Of(who ?? MessageSpec.Me);

    private ScenarioMessage Sticker(string? by, Func<ScenarioSticker, Sticker> make, Action<ScenarioSticker>? describe)
    {
        var sticker = new ScenarioSticker();
        describe?.Invoke(sticker);
        return React(new ReactionSpec(Position.Start)
        {
            Id = sticker.ReactionId is { } id ? Located.Of(id) : null,
            Type = ReactionTypes.Sticker,
            By = AuthorOf(by),
            Sticker = make(sticker),
            Placement = sticker.Where,
            Movable = sticker.IsMovable,
            PartIndex = sticker.Index,
            At = sticker.When?.Located,
        });
    }

    private ScenarioMessage React(ReactionSpec reaction) => With(message => message.Reactions = [.. message.Reactions, reaction]);

    private ScenarioMessage With(Action<MessageSpec> change)
    {
        change(_message);
        return this;
    }
}
