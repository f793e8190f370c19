using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Http;

/// <summary>Decodes a JSON body; whatever cannot be decoded is 400/1003, or 415/1003 when it never claimed to be JSON (decision 17).</summary>
internal static class RequestBody
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Result<T> Read<T>(ApiCall call, JsonTypeInfo<T> type)
        where T : class
    {
        if (call.Context.Request.Headers.ContentEncoding.Count > 0)
        {
            return Unsupported("Compressed request bodies are not supported: send the JSON as it is");
        }

        var json = call.Body.Span;
        if (json.StartsWith(ByteOrderMark)) json = json[ByteOrderMark.Length..];
        if (json.IsEmpty) return Undecodable(call, "a JSON object is required");
        try
        {
            if (JsonSerializer.Deserialize(json, type) is { } value) return value;
            return Undecodable(call, "a JSON object is required, found null");
        }
        catch (JsonException problem)
        {
            return Undecodable(call, Describe(problem));
        }
    }

    private static Refusal Undecodable(ApiCall call, string detail)
    {
        var contentType = call.Context.Request.ContentType;
        return contentType is null || contentType.Contains("json", StringComparison.OrdinalIgnoreCase)
            ? TransportRules.JsonBody.Refuse($"Invalid request body: {detail}")
            : Unsupported($"Unsupported media type {contentType}: send application/json");
    }

    private static Refusal Unsupported(string message) =>
        TransportRules.MediaType.Refuse(message) with { Status = StatusCodes.Status415UnsupportedMediaType };

    /// <summary>Where the problem is, in the caller's terms; the serializer's text names our types.</summary>
    private static string Describe(JsonException problem)
    {
        var path = problem.Path is null or "$" ? "" : problem.Path[2..];
        var isSyntax = problem.InnerException is not InvalidOperationException and not null || problem.Message.Contains("BytePositionInLine", StringComparison.Ordinal) && problem.InnerException is JsonException;
        if (isSyntax) return $"malformed JSON at line {(problem.LineNumber ?? 0) + 1}, byte {problem.BytePositionInLine ?? 0}";
        return path.Length == 0 ? "a JSON object is required" : $"{path} has the wrong type";
    }
}
