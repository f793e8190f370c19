using System.Collections.Immutable;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Contacts;

/// <summary>Several mentions in one text, which the vendor's parts have no key for: only people can do it.</summary>
internal static class ContactMentions
{
    /// <summary>The parts with handles in place of names. What is neither is refused with the part.</summary>
    public static Result<IReadOnlyList<PartRequest?>> Resolve(WorldState state, IReadOnlyList<PartRequest?> parts)
    {
        var resolved = parts.ToArray();
        foreach (var (index, part) in parts.Index())
        {
            if (part?.Mention is not { } mention || !ContactName.IsMeant(mention)) continue;
            if (!NameResolver.Person(state, mention).TryGet(out var handle, out var refusal)) return refusal.At($"parts[{index}].mention");
            resolved[index] = part with { Mention = handle };
        }

        return resolved;
    }

    public static Result<Outgoing> Add(WorldState state, Outgoing content, IReadOnlyList<ContactMentionRequest?> requests)
    {
        var parts = content.Parts.ToBuilder();
        foreach (var (index, request) in requests.Index())
        {
            var part = request?.PartIndex ?? 0;
            if (Problem(request, content.Parts.ElementAtOrDefault(part), $"mentions[{index}]") is { } problem) return problem;
            if (!HandleOf(state, request!.Handle!).TryGet(out var handle, out var refusal)) return refusal.At($"mentions[{index}].handle");
            parts[part] = With((TextPart)parts[part], new TextMention(handle, RangeOf(request.Range!)));
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
        if (request?.Handle is not { } handle || (!Handle.IsValid(handle) && !ContactName.IsMeant(handle)))
        {
            return ContactRules.Value.Refuse($"'{at}.handle' must be a phone number in E.164 form, an e-mail address or a name.");
        }

        return TextParts.IsRange(request.Range, text.Value)
            ? null
            : ContactRules.Value.Refuse($"'{at}.range' {TextParts.RangeRule(text.Value)}.");
    }

    /// <summary>A handle is kept as it is written.</summary>
    private static Result<string> HandleOf(WorldState state, string text) =>
        Handle.IsValid(text) ? text : NameResolver.Person(state, text);

    private static Refusal At(this Refusal refusal, string key) => refusal with { Message = $"'{key}': {refusal.Message}" };

    private static TextRange RangeOf(IReadOnlyList<long> range) => new((int)range[0], (int)range[1]);
}
