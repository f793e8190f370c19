using System.Text;
using System.Text.Json;
using Chats.Emulator.Domain;
using Chats.Emulator.Faults;

namespace Chats.Emulator.Http;

/// <summary>Shows a call to the fault rules; the body is parsed only when a rule asks for what is in it.</summary>
internal sealed class FaultView(ApiCall call) : IFaultCall
{
    private readonly Lazy<BodyTexts> _body = new(() => BodyTexts.Of(call.Body));

    public string? Operation => call.Operation?.Name;

    public string Method => call.Context.Request.Method;

    public string Path => VendorPaths.Below(call.Context.Request.Path.Value ?? "/") ?? "/";

    public string? Token => call.Token;

    public string? From => call.Body.IsEmpty ? InQuery("from").FirstOrDefault() : _body.Value.From;

    public IReadOnlyList<string> To => call.Body.IsEmpty ? [.. InQuery("to")] : _body.Value.To;

    public string? Chat => call.Context.Request.RouteValues.GetValueOrDefault("chatId") as string;

    public string BodyText => _body.Value.All;

    public string? Header(string name) => call.Context.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;

    private IEnumerable<string> InQuery(string name) => call.Context.Request.Query[name].OfType<string>()
        .Select(handle => Handle.LooksLikeEmail(handle) ? handle : Handle.RestorePlus(handle));

    /// <summary>What a JSON body says, unescaped.</summary>
    private sealed record BodyTexts(string? From, IReadOnlyList<string> To, string All)
    {
        public static BodyTexts Of(ReadOnlyMemory<byte> body)
        {
            try
            {
                using var json = JsonDocument.Parse(RequestBody.WithoutByteOrderMark(body));
                var root = json.RootElement;
                var isObject = root.ValueKind == JsonValueKind.Object;
                return new BodyTexts(
                    isObject && root.TryGetProperty("from", out var from) ? Texts(from).FirstOrDefault() : null,
                    isObject && root.TryGetProperty("to", out var to) ? [.. Texts(to)] : [],
                    string.Join('\n', Texts(root)));
            }
            catch (Exception problem) when (problem is JsonException or InvalidOperationException)
            {
                return new BodyTexts(null, [], Encoding.UTF8.GetString(body.Span));
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
}
