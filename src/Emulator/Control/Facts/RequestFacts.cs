using System.Text.Json;
using Chats.Emulator.Facts;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Control.Facts;

/// <summary>A request of the application as a fact.</summary>
internal static class RequestFacts
{
    public static Fact Of(JournalEntry entry)
    {
        var (request, response) = (Read(entry.RequestBody), Read(entry.ResponseBody));
        return new Fact
        {
            Kind = FactKind.Request,
            Number = entry.Sequence,
            Order = entry.Order,
            At = entry.At,
            ByAccount = true,
            Operation = entry.Operation,
            Method = entry.Method,
            Path = entry.Path,
            StatusCode = entry.Status,
            Code = entry.ErrorCode,
            Rule = entry.Rule,
            Fault = entry.Fault,
            RequestBody = request,
            ResponseBody = response,
            IsCut = entry.Truncated && (request is null || response is null) ? true : null,
        };
    }

    private static JsonElement? Read(string? body)
    {
        if (string.IsNullOrEmpty(body)) return null;
        try
        {
            return KeptJson.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
