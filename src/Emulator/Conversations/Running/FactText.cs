using System.Globalization;
using System.Text.Json;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Running;

/// <summary>A fact in one line, for messages.</summary>
internal static class FactText
{
    private const int Longest = 200;

    public static string Of(Fact fact) => fact.Kind switch
    {
        FactKind.Message => $"message {Quote(fact)} by {By(fact)}",
        FactKind.Typing => $"typing by {By(fact)}",
        FactKind.Reaction => $"{(fact.Removed == true ? "removed reaction" : "reaction")} {fact.Reaction} by {By(fact)}",
        FactKind.Edit => $"edit to {Quote(fact)} by {By(fact)}",
        FactKind.Request => string.Create(
            CultureInfo.InvariantCulture, $"request {fact.Method} {fact.Path} ({fact.Operation ?? "unknown"}) answered {fact.StatusCode}"),
        FactKind.Delivery => $"delivery of {fact.Type} to {fact.Url}: {fact.DeliveryStatus}",
        FactKind.Event => $"event {fact.Type}{Reason(fact)}",
        _ => $"{fact.Kind} by {By(fact)}",
    };

    /// <summary>A text in quotes, in one line and not too long.</summary>
    public static string Quote(string text)
    {
        var line = text.ReplaceLineEndings("\\n");
        return line.Length <= Longest ? $"\"{line}\"" : $"\"{line[..Longest]}…\"";
    }

    private static string Quote(Fact fact) =>
        fact.Texts is { Count: > 0 } texts ? Quote(string.Join(" / ", texts)) : $"with {string.Join(", ", fact.Parts ?? [])}";

    /// <summary>Of the emulator's own events what is the matter.</summary>
    private static string Reason(Fact fact) =>
        fact.Data is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("reason", out var reason)
            && fact.Type?.StartsWith("emulator.", StringComparison.Ordinal) == true ? $": {reason}" : "";

    private static string By(Fact fact) => fact.ByAccount ? "the account" : fact.ByName ?? fact.By ?? "nobody";
}
