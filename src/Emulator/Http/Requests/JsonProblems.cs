using System.Text.Json;

namespace Chats.Emulator.Http.Requests;

/// <summary>Says what is wrong with a JSON text in the caller's terms; the serializer's own text names our types.</summary>
internal static class JsonProblems
{
    /// <param name="problem">What the serializer found.</param>
    /// <param name="expected">What should stand there, such as <c>a text</c>; null: nobody says.</param>
    public static string Describe(JsonException problem, string? expected = null)
    {
        // The reader's exceptions arrive wrapped in the serializer's; a wrong type has no reader's exception inside.
        if (problem.InnerException is JsonException)
        {
            return $"malformed JSON at line {(problem.LineNumber ?? 0) + 1}, byte {problem.BytePositionInLine ?? 0}";
        }

        var path = problem.Path is null or "$" ? "" : problem.Path[2..];
        if (problem.Message.Contains("could not be mapped", StringComparison.Ordinal)) return $"{path} is not a known key";
        // our own converters' words
        if (problem.Message.StartsWith("expected ", StringComparison.Ordinal)) return $"{path}: {problem.Message}";
        if (IsUndecodable(problem)) return path.Length == 0 ? "a text is not valid Unicode" : $"{path} is not valid Unicode text";
        if (IsNoFormOf("DateTimeOffset", problem)) return $"{path} must be an RFC 3339 time such as 2026-11-23T18:00:00Z";
        if (IsNoFormOf("Guid", problem)) return $"{path} must be a UUID";
        if (path.Length == 0) return "a JSON object is required";
        return expected is null ? $"{path} has the wrong type" : $"{path} has the wrong type; it takes {expected}";
    }

    /// <summary>
    /// Whether a text is there that cannot be read as one of these; the outer exception may name the object around it instead.
    /// </summary>
    private static bool IsNoFormOf(string type, JsonException problem) =>
        problem.InnerException is FormatException inner && inner.Message.Contains(type, StringComparison.Ordinal);

    /// <summary>Half a surrogate pair, or bytes that are no UTF-8; the reader has no exception of its own for them.</summary>
    private static bool IsUndecodable(JsonException problem) =>
        problem.InnerException is InvalidOperationException inner && inner.Message.Contains("UTF-16", StringComparison.Ordinal);
}
