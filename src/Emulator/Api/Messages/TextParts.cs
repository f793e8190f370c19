using System.Collections.Immutable;
using System.Text;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Api.Messages;

/// <summary>Checks text with its decorations, mention and inline stickers. Lengths count code points, ranges UTF-16 code units.</summary>
internal static class TextParts
{
    public const int MaximumLength = 10_000;

    private const int MaximumDecorations = 100;

    public static Result<Part> Validate(PartRequest request, string at, MediaAddresses addresses)
    {
        if (!HasLength(request.Value)) return LengthProblem($"{at}.value");
        var value = request.Value!;
        if (!Decorations(request.TextDecorations, value, at).TryGet(out var decorations, out var refusal)) return refusal;
        if (Mention(request, value, at) is { } problem) return problem;
        if (!InlineStickerParts.Validate(request.InlineStickers, at, value, addresses).TryGet(out var stickers, out refusal))
        {
            return refusal;
        }

        var text = new TextPart(value)
        {
            Decorations = decorations,
            Mention = request.Mention,
            MentionRange = request.MentionRange is { } range ? new TextRange((int)range[0], (int)range[1]) : null,
            InlineStickers = stickers,
        };
        return InlineStickerChecks.Problem(text, at) is { } together ? together : text;
    }

    public static Refusal? LengthProblem(string? value, string at) => HasLength(value) ? null : LengthProblem(at);

    public static bool IsTooLong(string value) => value.Length > MaximumLength && value.EnumerateRunes().Count() > MaximumLength;

    private static bool HasLength(string? value) => value is { Length: > 0 } && !IsTooLong(value);

    private static Refusal LengthProblem(string at) =>
        MessageRules.TextLength.Refuse($"{at} must be between 1 and {MaximumLength} characters");

    private static Result<ImmutableArray<TextDecoration>> Decorations(
        IReadOnlyList<DecorationRequest?>? requests, string value, string part)
    {
        if (requests is null) return ImmutableArray<TextDecoration>.Empty;
        var at = $"{part}.text_decorations";
        if (requests.Count > MaximumDecorations)
        {
            return MessageRules.Decorations.Refuse($"{at} must hold at most {MaximumDecorations} decorations");
        }

        var decorations = ImmutableArray.CreateBuilder<TextDecoration>(requests.Count);
        foreach (var (index, request) in requests.Index())
        {
            if (Problem(request, value, $"{at}[{index}]") is { } problem) return problem;
            decorations.Add(
                new TextDecoration(new TextRange((int)request!.Range![0], (int)request.Range[1]), request.Style, request.Animation));
        }

        return TextDecoration.Collide(decorations)
            ? MessageRules.AnimationOverlap.Refuse($"{at}: an animation must not overlap any other decoration")
            : decorations.MoveToImmutable();
    }

    private static Refusal? Problem(DecorationRequest? request, string value, string at)
    {
        if (!IsRange(request?.Range, value)) return MessageRules.Decorations.Refuse($"{at}.range {RangeRule(value)}");
        if ((request!.Style is null) == (request.Animation is null))
        {
            return MessageRules.Decorations.Refuse($"{at} must carry exactly one of style and animation");
        }

        if (request.Style is not null && !TextDecoration.Styles.Contains(request.Style))
        {
            return MessageRules.Decorations.Refuse($"{at}.style must be one of {string.Join(", ", TextDecoration.Styles)}");
        }

        return request.Animation is not null && !TextDecoration.Animations.Contains(request.Animation)
            ? MessageRules.Decorations.Refuse($"{at}.animation must be one of {string.Join(", ", TextDecoration.Animations)}")
            : null;
    }

    private static Refusal? Mention(PartRequest request, string value, string at)
    {
        if (request.Mention is not null && !Handle.IsValid(request.Mention))
        {
            return MessageRules.MentionHandle.Refuse($"{at}.mention must be a phone number in E.164 form or an e-mail address");
        }

        if (request.MentionRange is null) return null;
        if (request.Mention is null) return MessageRules.MentionRange.Refuse($"{at}.mention_range needs mention");
        return IsRange(request.MentionRange, value) ? null : MessageRules.MentionRange.Refuse($"{at}.mention_range {RangeRule(value)}");
    }

    public static bool IsRange(IReadOnlyList<long>? range, string value) =>
        range is [>= 0 and var start, var end] && start < end && end <= value.Length;

    public static string RangeRule(string value) => $"must be two integers, start below end, within 0 and {value.Length}";
}
