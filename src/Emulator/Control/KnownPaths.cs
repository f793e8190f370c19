using Chats.Emulator.Common;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Chats.Emulator.Control;

/// <summary>Guesses which control operation a wrong path stands for.</summary>
internal static class KnownPaths
{
    /// <summary>The nearest path there is, with the caller's own names in it; null when none is near.</summary>
    /// <param name="path">The path that was called.</param>
    /// <param name="operations">All there are.</param>
    /// <param name="method">Only those of this method; null: of any.</param>
    public static string? Closest(string path, EndpointDataSource operations, string? method = null)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return operations.Endpoints.OfType<RouteEndpoint>()
            .Where(operation => method is null || Takes(operation, method))
            .Select(operation => operation.RoutePattern)
            .Where(pattern => pattern.PathSegments.Count == segments.Length && IsControl(pattern))
            .Select(pattern => pattern.PathSegments.Zip(segments, Meant).ToList())
            .Where(meant => !meant.Contains(null))
            .OrderBy(meant => meant.Zip(segments).Count(pair => pair.First != pair.Second))
            .Select(meant => $"/{string.Join('/', meant)}")
            .FirstOrDefault();
    }

    private static bool Takes(RouteEndpoint operation, string method) =>
        operation.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(method) == true;

    private static bool IsControl(RoutePattern pattern) =>
        pattern.RawText?.TrimStart('/').StartsWith(ControlPaths.Prefix[1..], StringComparison.Ordinal) == true;

    private static string? Meant(RoutePatternPathSegment known, string given) => known.Parts is [RoutePatternLiteralPart literal]
        ? Spelling.Closest(given, [literal.Content])
        : given;
}
