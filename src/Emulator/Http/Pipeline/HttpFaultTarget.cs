using Chats.Emulator.Domain.People;
using Chats.Emulator.Faults;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>Shows a call to the fault rules; the body is parsed only when a rule asks for what is in it.</summary>
internal sealed class HttpFaultTarget(ApiCall call) : IFaultTarget
{
    private readonly Lazy<RequestText> _body = new(() => RequestText.Of(RequestBody.WithoutByteOrderMark(call.Body)));

    public string? Operation => call.Operation?.Name;

    public string Method => call.Context.Request.Method;

    public string Path => VendorPaths.Below(call.Context.Request.Path.Value ?? "/") ?? "/";

    public string? Token => call.Token;

    public string? From => call.Body.IsEmpty ? InQuery("from").FirstOrDefault() : _body.Value.From;

    public IReadOnlyList<string> To => call.Body.IsEmpty ? [.. InQuery("to")] : _body.Value.To;

    public string? Chat => call.Context.Request.RouteValues.GetValueOrDefault("chatId") as string;

    public string BodyText => _body.Value.All;

    public string? Header(string name) => call.Context.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>As forgiving as the list operation is.</summary>
    private IEnumerable<string> InQuery(string name) => call.Context.Request.Query[name].OfType<string>()
        .Select(text => Handle.LooksLikeEmail(text) ? text : Handle.RestorePlus(text));
}
