using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Messages;

#pragma warning disable MA0048 // the closed family of part kinds reads best on one page

/// <summary>One piece of a message, addressed by its position.</summary>
internal abstract record Part;

/// <summary>Verbatim text. Ranges count UTF-16 code units, half open.</summary>
internal sealed record TextPart(string Value) : Part
{
    public ImmutableArray<TextDecoration> Decorations { get; init; } = [];

    /// <summary>The handle of the mentioned participant; the first, where a person mentions several.</summary>
    public string? Mention { get; init; }

    /// <summary>Where it stands; null: the whole text.</summary>
    public TextRange? MentionRange { get; init; }

    /// <summary>Who else is mentioned, in the order of the text; only people can mention several in one part.</summary>
    public ImmutableArray<TextMention>? MoreMentions { get; init; }

    /// <summary>Images in place of characters, in the order of the text; null: none.</summary>
    public ImmutableArray<InlineSticker>? InlineStickers { get; init; }

    /// <summary>Everybody who is mentioned, in the order of the text, each with a range.</summary>
    public IEnumerable<TextMention> AllMentions() => Mention is null
        ? []
        : [new TextMention(Mention, MentionRange ?? new TextRange(0, Value.Length)), .. MoreMentions ?? []];
}

/// <summary>A participant whom a text mentions.</summary>
/// <param name="Handle">Their handle, as it was written.</param>
/// <param name="Range">Where in the text.</param>
internal sealed record TextMention(string Handle, TextRange Range);

/// <summary>A file; where it can be downloaded follows from the attachment, as long as that exists.</summary>
internal sealed record MediaPart(Guid AttachmentId, string FileName, string MimeType, long SizeBytes) : Part;

internal sealed record LinkPart(string Value) : Part;

internal sealed record AppCardPart(AppIdentity App, AppLayout Layout, string Url, string? FallbackText, bool Interactive) : Part
{
    /// <summary>The image as the sender names it; never stored, a transition resolves it to the layout's path.</summary>
    public MediaReference? Image { get; init; }
}

/// <summary>A card that opens an App Clip; what it shows is found by its link when it is sent, and null where nothing is known.</summary>
internal sealed record AppClipPart(string Value) : Part
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? ImageUrl { get; init; }
}

internal readonly record struct TextRange(int Start, int End)
{
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}

/// <summary>A style or an animation over a range of text; exactly one of the two is set.</summary>
internal sealed record TextDecoration(TextRange Range, string? Style, string? Animation)
{
    public static readonly string[] Styles = ["bold", "italic", "strikethrough", "underline"];

    public static readonly string[] Animations = ["big", "small", "shake", "nod", "explode", "ripple", "bloom", "jitter"];

    /// <summary>True when an animation overlaps another decoration; styles may overlap each other.</summary>
    public static bool Collide(IReadOnlyList<TextDecoration> decorations)
    {
        for (var i = 0; i < decorations.Count; i++)
        {
            for (var j = i + 1; j < decorations.Count; j++)
            {
                var animated = decorations[i].Animation is not null || decorations[j].Animation is not null;
                if (animated && decorations[i].Range.Overlaps(decorations[j].Range)) return true;
            }
        }

        return false;
    }
}

internal sealed record AppIdentity(string Name, string TeamId, string BundleId, long? AppStoreId)
{
    /// <summary>Stands for the identity of the card that is updated, until that is known.</summary>
    public static readonly AppIdentity Inherited = new("", "", "", null);

    /// <summary>Whether it is the app of a card; an App Store id counts only where it is given.</summary>
    public bool Matches(AppIdentity card) =>
        this == Inherited || (this with { AppStoreId = AppStoreId ?? card.AppStoreId }) == card;
}

internal sealed record AppLayout
{
    public string? Caption { get; init; }

    public string? Subcaption { get; init; }

    public string? TrailingCaption { get; init; }

    public string? TrailingSubcaption { get; init; }

    /// <summary>An absolute URL as the sender named it, or the path of the file it was re-hosted as.</summary>
    public string? ImageUrl { get; init; }

    public string? ImageTitle { get; init; }

    public string? ImageSubtitle { get; init; }
}

/// <summary>Media as a sender names it; never stored, a transition resolves it to a <see cref="MediaPart"/>.</summary>
/// <param name="Url">Where the file is; null when the sender named an attachment.</param>
/// <param name="AttachmentId">The attachment, named by id or by its download address; empty when that address leads nowhere.</param>
internal sealed record MediaReference(string? Url, Guid? AttachmentId) : Part;
