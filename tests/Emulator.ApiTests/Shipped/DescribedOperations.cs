using Microsoft.OpenApi;

namespace Chats.Emulator.ApiTests.Shipped;

/// <summary>What <c>openapi.json</c> promises, and what of it has been seen.</summary>
internal sealed class DescribedOperations(OpenApiDocument document)
{
    private readonly HashSet<(string Operation, string MediaType)> _seen = [];
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);

    /// <summary>Operations nobody has called, and media types of answers nobody has got.</summary>
    public IEnumerable<string> Unseen() =>
    [
        .. Operations().Select(operation => operation.Name).Where(name => !_called.Contains(name))
            .Select(name => $"{name} was never called"),
        .. from operation in Operations()
           from response in operation.Described.Responses ?? []
           from type in response.Value.Content?.Keys ?? []
           where !_seen.Contains((operation.Name, type))
           select $"{operation.Name} never answered {type}",
    ];

    /// <summary>
    /// Takes note of an answer; false when it is not one of those described. Every operation may refuse in problem details.
    /// </summary>
    public bool Describes(string name, int status, string? mediaType)
    {
        _called.Add(name);
        if (mediaType is not null) _seen.Add((name, mediaType));
        var operation = Operations().Single(operation => operation.Name == name).Described;
        if (status >= 400 && mediaType == "application/problem+json") return true;
        return operation.Responses?.TryGetValue($"{status}", out var response) == true
            && (mediaType is null ? response.Content is null or { Count: 0 } : response.Content?.ContainsKey(mediaType) == true);
    }

    private IEnumerable<(string Name, OpenApiOperation Described)> Operations() =>
        document.Paths.SelectMany(
            path => path.Value.Operations ?? [],
            (path, operation) => ($"{operation.Key} {path.Key["/_emulator".Length..]}", operation.Value));
}
