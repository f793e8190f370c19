using System.Text;
using System.Text.Json;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Http.Requests;

/// <summary>A body that came with a call whose operation reads none. Only its beginning is looked at, however long it is.</summary>
internal static class UnreadBody
{
    private const int LongestBeginning = 4096;

    private const int MostNames = 10;

    /// <summary>What an operation took in an earlier version: to send it still is no mistake.</summary>
    private static readonly (string Operation, string Member)[] Former = [("deleteMessage", "chat_id")];

    /// <summary>Notes what a call that succeeded said in a body that was not read.</summary>
    public static void Note(ApiCall call)
    {
        if (call.Body.IsEmpty || call.IsBodyRead || call.Refusal is not null || call.Operation is not { } operation) return;
        foreach (var what in Said(RequestBody.WithoutByteOrderMark(call.Body).Span, operation.Name))
        {
            call.Note(IgnoredInputNote.Of($"{what}; this operation reads no body"));
        }
    }

    /// <summary>What the body says: its members by name, or just that it is there; nothing, when it is empty.</summary>
    private static List<string> Said(ReadOnlySpan<byte> body, string operation)
    {
        var reader = new Utf8JsonReader(
            body[..Math.Min(body.Length, LongestBeginning)], isFinalBlock: body.Length <= LongestBeginning, new JsonReaderState());
        try
        {
            if (body.TrimStart(" \t\r\n"u8).IsEmpty) return [];
            if (!reader.Read()) return ["the body"];
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => Members(ref reader, operation),
                JsonTokenType.StartArray when reader.Read() && reader.TokenType == JsonTokenType.EndArray => [],
                JsonTokenType.Null => [],
                JsonTokenType.String when reader.ValueSpan.IsEmpty => [],
                _ => ["the body"],
            };
        }
        catch (JsonException)
        {
            return ["the body"];
        }
    }

    private static List<string> Members(ref Utf8JsonReader reader, string operation)
    {
        var names = new List<string>();
        while (names.Count < MostNames && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Encoding.UTF8.GetString(reader.ValueSpan);
            if (!Former.Contains((operation, name))) names.Add($"{IgnoredInput.Short(name)} in the body");
            if (!reader.Read() || !reader.TrySkip()) break;
        }

        if (names.Count == 0 && reader.TokenType != JsonTokenType.EndObject) names.Add("the body");
        return names;
    }
}
