using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <content>What it consists of, in order.</content>
public sealed partial class ScenarioMessage
{
    /// <summary>A text.</summary>
    /// <param name="value">What it says.</param>
    /// <param name="mention">The handle of the participant it mentions; groups only.</param>
    /// <param name="mentionRange">Where in the text; null: all of it.</param>
    /// <param name="decorations">Styles and animations.</param>
    public ScenarioMessage Text(string value, string? mention = null, Range? mentionRange = null, params ScenarioDecoration[] decorations)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Part(new TextPart(value)
        {
            Mention = mention,
            MentionRange = mentionRange is { } range ? ScenarioDecoration.In(value, range) : null,
            Decorations = [.. decorations.Select(decoration => decoration.For(value))],
        });
    }

    /// <summary>A text in which a person mentions several participants; groups only.</summary>
    /// <param name="value">What it says.</param>
    /// <param name="mentions">Two or more, in the order of the text.</param>
    public ScenarioMessage TextMentioning(string value, params ScenarioMention[] mentions)
    {
        ArgumentNullException.ThrowIfNull(value);
        TextMention[] all = [.. mentions.Select(mention => mention.For(value))];
        return Part(new TextPart(value)
        {
            Mention = all.FirstOrDefault()?.Handle,
            MentionRange = all.FirstOrDefault()?.Range,
            MoreMentions = all.Length > 1 ? [.. all[1..]] : null,
        });
    }

    /// <summary>A text of the own line with images in place of characters.</summary>
    /// <param name="value">What it says, with the characters that other services show.</param>
    /// <param name="stickers">One or more.</param>
    public ScenarioMessage TextWithStickers(string value, params ScenarioInlineSticker[] stickers)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Part(new TextPart(value) { InlineStickers = [.. stickers.Select(sticker => sticker.For(value))] });
    }

    /// <summary>A file by its URL.</summary>
    /// <param name="url">https; see <see cref="Scenario.RemoteFile"/>.</param>
    public ScenarioMessage Media(string url) => Part(new MediaReference(url, null));

    /// <summary>A file the account has uploaded.</summary>
    /// <param name="id">Its id; see <see cref="Scenario.Attachment"/>.</param>
    public ScenarioMessage Media(Guid id) => Part(new MediaReference(null, id));

    /// <summary>A voice memo: an audio file by its URL.</summary>
    /// <param name="url">https.</param>
    public ScenarioMessage VoiceMemo(string url) => Media(url).With(message => message.VoiceMemo = Located.Of(true));

    /// <summary>A link that is shown as a preview; nothing may stand beside it.</summary>
    /// <param name="url">The URL.</param>
    public ScenarioMessage Link(string url) => Part(new LinkPart(url));

    /// <summary>An app card; nothing may stand beside it.</summary>
    /// <param name="card">Whose it is and what it shows.</param>
    public ScenarioMessage AppCard(ScenarioAppCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Part(card.ToPart());
    }

    /// <summary>A card that opens an App Clip; nothing may stand beside it.</summary>
    /// <param name="url">The link, https.</param>
    /// <param name="title">What the card is headed; null: nothing.</param>
    /// <param name="description">What stands below; null: nothing.</param>
    /// <param name="imageUrl">The picture; null: none.</param>
    public ScenarioMessage AppClip(string url, string? title = null, string? description = null, string? imageUrl = null) =>
        Part(new AppClipPart(url) { Title = title, Description = description, ImageUrl = imageUrl });

    /// <summary>The poll it is.</summary>
    /// <param name="options">What there is to choose from.</param>
    public ScenarioMessage Poll(params string[] options) => Poll([.. options.Select(option => new ScenarioPollOption(option))]);

    /// <summary>The poll it is, with votes.</summary>
    /// <param name="options">What there is to choose from, and who chose it.</param>
    public ScenarioMessage Poll(params ScenarioPollOption[] options) =>
        With(message => message.Poll = Located.Of(new PollSpec { Options = [.. options.Select(option => option.ToSpec())] }));

    private ScenarioMessage Part(Part part) => With(message =>
        message.Parts = Located.Of<IReadOnlyList<Located<Part>>>([.. message.Parts?.Value ?? [], Located.Of(part)]));
}
