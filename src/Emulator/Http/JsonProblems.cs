using System.Text.Json;

namespace Chats.Emulator.Http;

/// <summary>Says what is wrong with a JSON text in the caller's terms; the serializer's own text names our types.</summary>
internal static class JsonProblems
{
    public static string Describe(JsonException problem)
    {
        // The reader's exceptions arrive wrapped in the serializer's; a wrong type has no reader's exception inside.
        if (problem.InnerException is JsonException) return $"malformed JSON at line {(problem.LineNumber ?? 0) + 1}, byte {problem.BytePositionInLine ?? 0}";
        var path = problem.Path is null or "$" ? "" : problem.Path[2..];
        if (problem.Message.Contains("could not be mapped", StringComparison.Ordinal)) return $"{path} is not a known key";
        if (problem.Message.StartsWith("expected ", StringComparison.Ordinal)) return $"{path}: {problem.Message}"; // our own converters' words
        return path.Length == 0 ? "a JSON object is required" : $"{path} has the wrong type";
    }
}
