using System.Collections.Immutable;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Control.Contacts;

/// <summary>Several mentions in one text, which the vendor's parts have no key for: only people can do it.</summary>
internal static class ContactMentions
{
    public static Result<Outgoing> Add(Outgoing content, IReadOnlyList<ContactMentionRequest?> requests)
    {
        var parts = content.Parts.ToBuilder();
        foreach (var (index, request) in requests.Index())
        {
            var part = request?.PartIndex ?? 0;
            if (Problem(request, content.Parts.ElementAtOrDefault(part), $"mentions[{index}]") is { } problem) return problem;
            parts[part] = With((TextPart)parts[part], new TextMention(request!.Handle!, RangeOf(request.Range!)));
        }

        return content with { Parts = parts.ToImmutable() };
    }

    /// <summary>The text with one more mention, all in its order.</summary>
    private static TextPart With(TextPart text, TextMention mention)
    {
        ImmutableArray<TextMention> all = [.. text.AllMentions().Append(mention).OrderBy(one => one.Range.Start)];
        return text with { Mention = all[0].Handle, MentionRange = all[0].Range, MoreMentions = all.Length > 1 ? all[1..] : null };
    }

    private static Refusal? Problem(ContactMentionRequest? request, Part? part, string at)
    {
        if (part is not TextPart text) return ContactRules.Value.Refuse($"'{at}.part_index' must name a text part.");
        if (text.Mention is not null) return ContactRules.Value.Refuse($"'{at}': the part names its 'mention' itself.");
        if (text.InlineStickers is not null) return ContactRules.Value.Refuse($"'{at}': the part has inline_stickers.");
        if (!Handle.IsValid(request?.Handle ?? ""))
        {
            return ContactRules.Value.Refuse($"'{at}.handle' must be a phone number in E.164 form or an e-mail address.");
        }

        return TextParts.IsRange(request!.Range, text.Value)
            ? null
            : ContactRules.Value.Refuse($"'{at}.range' {TextParts.RangeRule(text.Value)}.");
    }

    private static TextRange RangeOf(IReadOnlyList<long> range) => new((int)range[0], (int)range[1]);
}
