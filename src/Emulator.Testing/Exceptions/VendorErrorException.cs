using System.Globalization;
using System.Net;
using System.Text.Json;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Pipeline;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Testing;

/// <summary>
/// The emulated API refused a call. The message says why, has the trace id that leads to the call in journal and console, and ends with the
/// emulator's hint where it knows one.
/// </summary>
/// <example>
/// <code>
/// var refused = await Assert.ThrowsAsync&lt;VendorErrorException&gt;(() => response.EnsureAcceptedAsync());
/// Assert.Equal(1002, refused.Code);
/// </code>
/// </example>
#pragma warning disable CA1032 // only a refusal makes one, and it always has a status
public sealed class VendorErrorException : HttpRequestException
#pragma warning restore CA1032
{
    private VendorErrorException(string call, HttpStatusCode status, int? code, string reason, string? traceId, string? rule, string? hint)
        : base(Describe(call, status, code, reason, traceId, rule, hint), inner: null, status)
    {
        Code = code;
        Reason = reason;
        TraceId = traceId;
        Rule = rule;
    }

    /// <summary>
    /// The vendor's error code, such as 1002; null: something else than the API answered, or a fault corrupted the answer.
    /// </summary>
    public int? Code { get; }

    /// <summary>What the vendor says is wrong; the body as it came where it is no error of the vendor's.</summary>
    public string Reason { get; }

    /// <summary>The trace id of the call, as the journal has it; null: the answer had none.</summary>
    public string? TraceId { get; }

    /// <summary>
    /// The rule that refused the call, such as <c>chats.create.to-e164</c>; <c>docs/rules.md</c> has them all. Null: not told.
    /// </summary>
    public string? Rule { get; }

    internal static async Task<VendorErrorException> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await response.Content.ReadAsStringAsync(cancellation);
        var (code, reason, traceId) = Read(body);
        var request = response.RequestMessage;
        return new VendorErrorException(
            $"{request?.Method} {request?.RequestUri?.PathAndQuery}".Trim(),
            response.StatusCode,
            code,
            reason ?? body,
            traceId ?? Header(response, ReceivedRequest.TraceHeader),
            Header(response, ResponseMiddleware.RuleHeader)?.Split(';')[0],
            Header(response, Hints.Header));
    }

    private static (int? Code, string? Reason, string? TraceId) Read(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static (int? Code, string? Reason, string? TraceId) Read(JsonElement body)
    {
        var traceId = body.TryGetProperty("trace_id", out var trace) ? trace.ToString() : null;
        if (!body.TryGetProperty("error", out var error) || error.ValueKind != JsonValueKind.Object) return (null, null, traceId);
        return (
            error.TryGetProperty("code", out var code) && code.TryGetInt32(out var number) ? number : null,
            error.TryGetProperty("message", out var message) ? message.ToString() : null,
            traceId);
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static string Describe(
        string call, HttpStatusCode status, int? code, string reason, string? traceId, string? rule, string? hint)
    {
        var invariant = CultureInfo.InvariantCulture;
        var known = code is { } number ? string.Create(invariant, $", code {number}") : "";
        string?[] where = [rule is null ? null : $"rule {rule}", traceId is null ? null : $"trace id {traceId}"];
        var more = string.Join(", ", where.OfType<string>());
        var told = string.Create(invariant, $"{call} answered {(int)status}{known}: {reason}{(more.Length == 0 ? "" : $" ({more})")}");
        return hint is null ? told : $"{told}. Hint: {hint}";
    }
}
