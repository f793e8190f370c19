using System.Text;
using System.Text.Json;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Http.Requests;

/// <summary>What a JSON body says, unescaped; fault rules look into it.</summary>
internal sealed record RequestText(string? From, IReadOnlyList<string> To, string All)
{
    public static RequestText Of(ReadOnlyMemory<byte> body)
    {
        try
        {
            var root = KeptJson.Parse(body.Span);
            var isObject = root.ValueKind == JsonValueKind.Object;
            return new RequestText(
                isObject && root.TryGetProperty("from", out var from) ? Texts(from).FirstOrDefault() : null,
                isObject && root.TryGetProperty("to", out var to) ? [.. Texts(to)] : [],
                string.Join('\n', Texts(root)));
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return new RequestText(null, [], Encoding.UTF8.GetString(body.Span));
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
