using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>What somebody did in a chat: a message as a bubble, anything else as a line.</summary>
internal static class Bubble
{
    public static Markup Of(Fact fact, Transcript transcript) =>
        fact.Kind == FactKind.Message ? Message(fact, transcript) : Line(fact, transcript);

    private static Markup Message(Fact fact, Transcript transcript) => Markup.Of($"""
        <div class="bubble {(fact.ByAccount ? "theirs" : "mine")} {ServiceClass(fact)}"><p class="who"><bdi>{transcript.Speaker(fact)}</bdi></p>{Quote(fact, transcript)}{Parts(fact)}<p class="meta">{Meta(fact, transcript)}</p></div>
        """);

    private static Markup Parts(Fact fact) => Markup.Join(MessageWords.Of(fact).Select(part => part.IsText
        ? Markup.Of($"<p class=\"text\" dir=\"auto\">{part.Content}</p>")
        : Markup.Of($"<p class=\"piece\">{part.Content}</p>")));

    private static Markup Quote(Fact fact, Transcript transcript) => transcript.Quote(fact.ReplyTo) is { } quote
        ? Markup.Of($"<p class=\"quote\"><span class=\"hidden\">In reply to: </span><bdi>{quote}</bdi></p>")
        : Markup.Empty;

    private static string Meta(Fact fact, Transcript transcript) => string.Join(
        " · ", new[] { transcript.When(fact), fact.Service, Named("effect", fact.Effect), Named("persona rule", fact.PersonaRule) }
            .Where(each => each is not null));

    private static string? Named(string what, string? name) => name is null ? null : $"{what} {name}";

    private static string ServiceClass(Fact fact) => fact.Service is null or "iMessage" ? "blue" : "green";

    private static Markup Line(Fact fact, Transcript transcript) => Markup.Of($"""
        <p class="did {(fact.ByAccount ? "theirs" : "mine")}"><bdi>{transcript.Speaker(fact)}</bdi> <bdi>{ConversationWords.Of(fact, transcript)}</bdi> <span class="dim">{transcript.When(fact)}</span></p>
        """);
}
