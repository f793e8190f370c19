using System.Text.Encodings.Web;
using System.Text.Json;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>A request or a webhook on a line; the bodies of a request can be opened.</summary>
internal static class TrafficItem
{
    private const int LongestBody = 8_000;

    /// <summary>As people read it; the page encodes it once more.</summary>
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Markup Of(Fact fact, Transcript transcript) => Markup.Of($"""
        <div class="call{new Markup(TrafficWords.IsTrouble(fact) ? " trouble" : "")}">{Line(fact, transcript)}{FaultOf(fact)}{Body("Request", fact.RequestBody)}{Body("Answer", fact.ResponseBody)}</div>
        """);

    private static Markup Line(Fact fact, Transcript transcript) => fact.Kind switch
    {
        FactKind.Request => Line(transcript.When(fact), fact.Method ?? "", ShortPath.Of(fact.Path ?? ""), TrafficWords.RequestOutcome(fact)),
        FactKind.Delivery => Line(transcript.When(fact), "webhook", $"{fact.Type} → {fact.Url}", TrafficWords.DeliveryOutcome(fact)),
        _ => Line(transcript.When(fact), "emulator", TrafficWords.Of(fact), ""),
    };

    private static Markup Line(string when, string verb, string what, string outcome) => Markup.Of($"""
        <p><span class="dim">{when}</span> <b>{verb}</b> <span class="path">{what}</span> <span class="outcome">{outcome}</span></p>
        """);

    private static Markup FaultOf(Fact fact) =>
        Markup.When(fact.Fault is not null, () => Markup.Of($"<p class=\"fault\">fault <bdi>{fact.Fault}</bdi></p>"));

    private static Markup Body(string name, JsonElement? body) => body is { } json
        ? Markup.Of($"<details><summary>{name}</summary><pre tabindex=\"0\">{PlainText.Cut(Written(json), LongestBody)}</pre></details>")
        : Markup.Empty;

    private static string Written(JsonElement json)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable)) json.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
