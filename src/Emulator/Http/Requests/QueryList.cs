namespace Chats.Emulator.Http.Requests;

/// <summary>Lists in a query: the key repeated, as the documentation says, or the values joined by commas, as the SDKs do.</summary>
internal static class QueryList
{
    public static IEnumerable<string> Of(string?[]? values) =>
        (values ?? []).SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries));
}
