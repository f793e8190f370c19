using System.Text;
using System.Text.Json;
using Chats.Emulator.Faults;

namespace Chats.Emulator.Http;

/// <summary>Shows a call to the fault rules; the body is parsed only when a rule asks for what is in it.</summary>
internal sealed class FaultView(ApiCall call) : IFaultCall
{
    private readonly Lazy<(string? From, IReadOnlyList<string> To)> _addresses = new(() => Addresses(call));
    private readonly Lazy<string> _text = new(() => Encoding.UTF8.GetString(call.Body.Span));

    public string? Operation => call.Operation?.Name;

    public string Method => call.Context.Request.Method;

    public string? RoutePattern => call.Operation?.Path;

    public string Path => VendorPaths.Below(call.Context.Request.Path.Value ?? "/") ?? "/";

    public string? Token => call.Token;

    public string? From => _addresses.Value.From;

    public IReadOnlyList<string> To => _addresses.Value.To;

    public string? Chat => call.Context.Request.RouteValues.GetValueOrDefault("chatId") as string;

    public string BodyText => _text.Value;

    public string? Header(string name) => call.Context.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;

    private static (string? From, IReadOnlyList<string> To) Addresses(ApiCall call)
    {
        var query = call.Context.Request.Query;
        if (call.Body.IsEmpty) return (QueryPhone.Restore(query["from"].ToString()), [.. query["to"].OfType<string>().Select(Recipient)]);
        try
        {
            using var body = JsonDocument.Parse(RequestBody.WithoutByteOrderMark(call.Body));
            if (body.RootElement.ValueKind != JsonValueKind.Object) return (null, []);
            var from = body.RootElement.TryGetProperty("from", out var line) && line.ValueKind == JsonValueKind.String ? line.GetString() : null;
            var to = body.RootElement.TryGetProperty("to", out var list) && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
                : [];
            return (from, [.. to]);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return (null, []);
        }
    }

    private static string Recipient(string to) => to.Contains('@', StringComparison.Ordinal) ? to : QueryPhone.Restore(to);
}
