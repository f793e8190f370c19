using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Common;
using Chats.Emulator.Http.Requests;

namespace Chats.Emulator.Control;

/// <summary>Says what is wrong with a body, and guesses which known key a misspelt one stands for.</summary>
internal static class KnownKeys
{
    /// <summary>The problem in the caller's terms.</summary>
    /// <param name="problem">What the serializer found; where it found it is all that is read from it.</param>
    /// <param name="body">The type that was read.</param>
    public static string Describe(JsonException problem, Type? body)
    {
        if (body is null || JsonPath.Parse(problem.Path) is not [.., var last] path) return JsonProblems.Describe(problem);
        if (Owner(body, path) is not { Kind: JsonTypeInfoKind.Object } owner || Find(owner, last) is not null)
        {
            return JsonProblems.Describe(problem);
        }

        return $"{problem.Path![2..]} is not a known key{Spelling.Hint(last, [.. owner.Properties.Select(property => property.Name)])}";
    }

    /// <summary>
    /// The type of the object the last step of a path is taken in; null when the path leads through something that is no body of ours.
    /// </summary>
    private static JsonTypeInfo? Owner(Type body, IReadOnlyList<string> path)
    {
        var at = TypeInfo(body);
        foreach (var name in path.SkipLast(1))
        {
            at = Elements(at);
            if (at?.Kind is not JsonTypeInfoKind.Object || Find(at, name) is not { } property) return null;
            at = TypeInfo(property.PropertyType);
        }

        return Elements(at);
    }

    /// <summary>A list's elements, for a path's indexes are left out.</summary>
    private static JsonTypeInfo? Elements(JsonTypeInfo? type)
    {
        while (type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }) type = TypeInfo(element);
        return type;
    }

    private static JsonTypeInfo? TypeInfo(Type type) => ControlJson.Wire.Options.TryGetTypeInfo(type, out var info) ? info : null;

    private static JsonPropertyInfo? Find(JsonTypeInfo owner, string name) =>
        owner.Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));
}
