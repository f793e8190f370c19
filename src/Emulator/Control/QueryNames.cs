using Chats.Emulator.Common;

namespace Chats.Emulator.Control;

/// <summary>Refuses unknown query parameters: a misspelt filter would let everything through, without a word.</summary>
internal static class QueryNames
{
    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder route, params string[] known) =>
        route.AddEndpointFilter(async (context, next) =>
    {
        var unknown = context.HttpContext.Request.Query.Keys.FirstOrDefault(name => !known.Contains(name));
        return unknown is null
            ? await next(context)
            : Problems.Of(400, "Unknown query parameter", $"There is no '{unknown}' here{Spelling.Hint(unknown, known)}");
    });
}
