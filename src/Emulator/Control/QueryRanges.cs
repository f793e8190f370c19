using System.Globalization;

namespace Chats.Emulator.Control;

/// <summary>Refuses numbers of a query that nothing can be meant by: an empty answer would look as if nothing had happened.</summary>
internal static class QueryRanges
{
    public static RouteHandlerBuilder WithRange(this RouteHandlerBuilder route, string name, long least, long? most = null) =>
        route.WithRange(new QueryRange(name, least, most));

    public static RouteHandlerBuilder WithRange(this RouteHandlerBuilder route, QueryRange range) =>
        route.WithMetadata(range).AddEndpointFilter(async (context, next) =>
            long.TryParse(context.HttpContext.Request.Query[range.Name], CultureInfo.InvariantCulture, out var number)
            && !range.Contains(number)
                ? Problems.Of(StatusCodes.Status400BadRequest, "Invalid query", range.Refusal)
                : await next(context));

    /// <summary>The ranges of a <see cref="LogPart"/>.</summary>
    public static RouteHandlerBuilder WithLogRanges(this RouteHandlerBuilder route) =>
        route.WithRange(QueryRange.Since).WithRange("limit", 1).WithRange("last", 1);
}
