using System.Diagnostics;
using System.Globalization;
using System.IO.Hashing;
using Chats.Emulator.Journal;
using Chats.Emulator.Worlds;
using Microsoft.Extensions.Primitives;

namespace Chats.Emulator.Http.Calls;

/// <summary>A request as it arrived in a world, for the journal.</summary>
internal sealed record ReceivedRequest(HttpContext Context, World World, string TraceId)
{
    /// <summary>The header of the answer with the trace id.</summary>
    public const string TraceHeader = "X-Trace-ID";

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly DateTimeOffset _at = World.Clock.GetUtcNow();

    /// <summary>The entry of a request that is answered now.</summary>
    /// <param name="status">The status of the answer.</param>
    /// <param name="call">The call of the vendor's API that it is; null: it is none.</param>
    /// <param name="isSpoilt">Whether a fault keeps the client from reading the answer.</param>
    public JournalEntry Describe(int status, ApiCall? call = null, bool isSpoilt = false) => new()
    {
        At = _at,
        World = World.Name,
        Operation = Context.GetEndpoint()?.Metadata.GetMetadata<OperationMetadata>()?.Name,
        Method = Context.Request.Method,
        Path = Context.Request.Path.Value ?? "/",
        Query = Context.Request.QueryString.Value ?? "",
        Status = status,
        TraceId = TraceId,
        RetryAfter = status < StatusCodes.Status400BadRequest ? null : Number(Context.Response.Headers.RetryAfter),
        ArrivedAt = _started,
        AnsweredAt = Stopwatch.GetTimestamp(),
        RetryCount = Number(Context.Request.Headers["X-Stainless-Retry-Count"]),
        DurationMs = Math.Round(Stopwatch.GetElapsedTime(_started).TotalMilliseconds, 3),
        IsSpoilt = isSpoilt,
        NextCursor = call?.NextCursor,
        IdempotencyKey = call?.IdempotencyKey ?? HeaderKey(call),
        IsAboutGroup = call?.IsAboutGroup == true,
        Caller = call?.Token?.GetHashCode(StringComparison.Ordinal),
        BodyHash = call is null or { Body.IsEmpty: true } ? null : XxHash3.HashToUInt64(call.Body.Span),
        ErrorCode = call?.Refusal?.Error.Code,
        Rule = call?.Refusal?.Rule.Id,
        Fault = call?.Fault?.Rule.Name,
        Notes = call?.Notes,
    };

    /// <summary>A call that a fault kept from running has not noted its key; few operations know the header.</summary>
    private static string? HeaderKey(ApiCall? call) =>
        call?.Operation?.Name is "sendMessage" or "createPayment" or "createPaymentRequest"
            && call.Context.Request.Headers["Idempotency-Key"] is [{ Length: > 0 } key]
            ? key
            : null;

    private static int? Number(StringValues header) => int.TryParse(header, CultureInfo.InvariantCulture, out var number) ? number : null;
}
