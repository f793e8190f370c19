using System.Diagnostics;
using System.Globalization;
using Chats.Emulator.Journal;
using Chats.Emulator.Worlds;
using Microsoft.Extensions.Primitives;

namespace Chats.Emulator.Http.Calls;

/// <summary>A request as it arrived in a world, for the journal.</summary>
internal sealed record ReceivedRequest(HttpContext Context, World World, string TraceId)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly DateTimeOffset _at = World.Clock.GetUtcNow();

    /// <summary>The entry of a request that is answered now.</summary>
    public JournalEntry Describe(int status) => new()
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
    };

    private static int? Number(StringValues header) => int.TryParse(header, CultureInfo.InvariantCulture, out var number) ? number : null;
}
