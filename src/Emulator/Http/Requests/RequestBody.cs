using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Http.Requests;

/// <summary>
/// Decodes a JSON body; whatever cannot be decoded is 400/1003, or 415/1003 when it never claimed to be JSON (rules transport.json,
/// transport.media-type).
/// </summary>
internal static class RequestBody
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Result<T> Read<T>(ApiCall call, JsonTypeInfo<T> type)
        where T : class
    {
        call.IsBodyRead = true;
        if (call.Context.Request.Headers.ContentEncoding.Count > 0)
        {
            return Unsupported("Compressed request bodies are not supported: send the JSON as it is");
        }

        var json = WithoutByteOrderMark(call.Body).Span;
        if (json.IsEmpty) return Undecodable(call, "a JSON object is required");
        try
        {
            if (JsonSerializer.Deserialize(json, type) is { } value)
            {
                IgnoredInput.NoteBody(call, json, type);
                return value;
            }

            return Undecodable(call, "a JSON object is required, found null");
        }
        catch (JsonException problem)
        {
            return Undecodable(call, JsonProblems.Describe(problem));
        }
    }

    public static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;

    private static Refusal Undecodable(ApiCall call, string detail)
    {
        var contentType = call.Context.Request.ContentType;
        return contentType is null || contentType.Contains("json", StringComparison.OrdinalIgnoreCase) || IsMeantAsJson(call.Body.Span)
            ? TransportRules.JsonBody.Refuse($"Invalid request body: {detail}")
            : Unsupported($"Unsupported media type {contentType}: send application/json");
    }

    /// <summary>A client that forgot the header, as curl does, is told what is wrong with its JSON.</summary>
    private static bool IsMeantAsJson(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static Refusal Unsupported(string message) =>
        TransportRules.MediaType.Refuse(message);
}
