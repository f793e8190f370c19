using Chats.Emulator.Http.Calls;
using Microsoft.AspNetCore.Http.Features;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>
/// Logs each call in one line once it is over. Bodies and query strings are never in it: they hold what people write, and whom they write
/// to.
/// </summary>
internal sealed class RequestLogMiddleware(RequestDelegate next, TimeProvider system, ILogger<RequestLogMiddleware> log)
{
    private const int LongestPath = 200;

    public async Task InvokeAsync(HttpContext context)
    {
        var started = system.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Log(context, system.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private void Log(HttpContext context, double milliseconds)
    {
        if (!log.IsEnabled(LogLevel.Information)) return;
        var call = context.Features.Get<ApiCall>();
        log.Answered(
            context.Request.Method, PathOf(context), context.Response.StatusCode, milliseconds,
            Details(call, context.Features.Get<FileCall>()));
    }

    private static string Details(ApiCall? call, FileCall? file)
    {
        var world = (call?.World ?? file?.World)?.Name;
        return string.Concat(Detail("code", call?.Refusal?.Error.Code.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Detail("world", world), Detail("fault", call?.Fault?.Rule.Name), Detail("rule", call?.Refusal?.Rule.Id));
    }

    private static string Detail(string name, string? value) => value is null ? "" : $" {name}={value}";

    /// <summary>As it came, still encoded: whatever a client sends, the entry stays one line.</summary>
    private static string PathOf(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget is { Length: > 0 } raw
            ? raw
            : context.Request.Path.ToUriComponent();
        var query = target.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? target : target[..query];
        return path.Length > LongestPath ? $"{path[..LongestPath]}…" : path;
    }
}
