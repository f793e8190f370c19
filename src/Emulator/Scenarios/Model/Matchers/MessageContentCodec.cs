using Chats.Emulator.Common;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>What a message must be.</summary>
internal static class MessageContentCodec
{
    private const string AnyMessage = "any";

    /// <summary>The kinds of parts of a message.</summary>
    public static readonly string[] PartKinds = ["text", "media", "voice_memo", "link", "imessage_app", "app_clip"];

    /// <summary>A content within another one, or of messages joined.</summary>
    public static readonly ReferenceCodec<MessageContent> Nested = new(
        "match_content",
        () => AddTo(new RecordCodec<MessageContent>(MessageContent.Any), content => content, (_, content) => content).NotEmpty());

    /// <summary>Adds the keys of a content to those of what has one.</summary>
    public static RecordCodec<T> AddTo<T>(RecordCodec<T> codec, Func<T, MessageContent> get, Func<T, MessageContent, T> set)
        where T : class
    {
        var keys = new ContentKeys<T>(codec, get, set);
        AddTexts(keys);
        AddCombinations(keys);
        AddEnvelope(keys);
        return codec;
    }

    private static void AddTexts<T>(ContentKeys<T> keys)
        where T : class => keys
        .Add("text", Texts.Any(), (content, text) => content with { Text = text }, content => content.Text, "The whole text.")
        .Add("contains", Texts.Any(), (content, text) => content with { Contains = text }, content => content.Contains,
            "A text it contains.")
        .Add("contains_all", Lists.Of(Texts.Any()), (content, texts) => content with { ContainsAll = texts },
            content => content.ContainsAll, "Texts it contains, in any order.")
        .Add("matches", MatcherTexts.Expression, (content, pattern) => content with { Matches = pattern }, content => content.Matches,
            "A regular expression that is found in it, as .NET writes them; best in single quotes.")
        .Add("ignore_case", Numbers.TrueOrFalse(), (content, ignores) => content with { IgnoreCase = ignores },
            content => content.IgnoreCase, "Whether upper and lower case are the same, here and in what stands within. Without it: no.")
        .Add("length", MatcherTexts.Count, (content, length) => content with { Length = length }, content => content.Length,
            "How many characters the text has: a number, or at_least and at_most.");

    private static void AddCombinations<T>(ContentKeys<T> keys)
        where T : class => keys
        .Add("any_of", Lists.Of(Nested), (content, options) => content with { AnyOf = options }, content => content.AnyOf,
            "Maps of these keys, one of which must hold.")
        .Add("all_of", Lists.Of(Nested), (content, options) => content with { AllOf = options }, content => content.AllOf,
            "Maps of these keys that must all hold.")
        .Add("not", Nested, (content, option) => content with { Not = option }, content => content.Not,
            "A map of these keys that must not hold.");

    private static void AddEnvelope<T>(ContentKeys<T> keys)
        where T : class => keys
        .Add("parts", Lists.Of(Choices.Of(PartKinds)), (content, parts) => content with { Parts = parts }, content => content.Parts,
            "The kinds of all its parts, in order.")
        .Add("effect", Choices.Of([.. Effect.Names.Values.SelectMany(names => names).Order(StringComparer.Ordinal)]),
            (content, effect) => content with { Effect = effect }, content => content.Effect, "The effect it comes with.")
        .Add("reply_to", MatcherTexts.MessageOrAny,
            (content, message) => message == AnyMessage
                ? content with { RepliesToAny = true } : content with { ReplyTo = Uuid.TryParse(message, out var id) ? id : null },
            content => content.RepliesToAny ? AnyMessage : content.ReplyTo?.ToString("D"),
            "The message it replies to: an id or a saved value, or any.")
        .Add("service", Choices.Of(ServiceExtensions.Names), (content, service) => content with { Service = service },
            content => content.Service, "What carried it.");
}
