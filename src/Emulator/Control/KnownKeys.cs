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
        if (Owner(body, path) is not { Kind: JsonTypeInfoKind.Object } owner) return JsonProblems.Describe(problem);
        if (Find(owner, last) is { } property) return JsonProblems.Describe(problem, Expected(property.PropertyType, problem.Path!));
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

    /// <summary>What a value of a type is in JSON; null where several may stand.</summary>
    /// <param name="type">The type of the last key of the path.</param>
    /// <param name="path">Where the serializer was; with an index at its end in an item of that list.</param>
    private static string? Expected(Type type, string path)
    {
        var isItem = path.EndsWith(']') && !path.EndsWith("']", StringComparison.Ordinal);
        var info = isItem ? Elements(TypeInfo(type)) : TypeInfo(type);
        return info?.Kind switch
        {
            JsonTypeInfoKind.Object => "an object",
            JsonTypeInfoKind.Enumerable => "a list",
            null => null,
            _ => Scalar(Nullable.GetUnderlyingType(info.Type) ?? info.Type),
        };
    }

    private static string? Scalar(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type == typeof(ChatReference) => "a text",
        _ when type == typeof(DateTimeOffset) => "a time such as 2026-11-23T18:00:00Z",
        _ when type == typeof(Guid) => "a UUID",
        TypeCode.String => "a text",
        TypeCode.Boolean => "true or false",
        TypeCode.Double => "a number",
        TypeCode.Int32 or TypeCode.Int64 or TypeCode.UInt64 => "a whole number",
        _ => null,
    };

    private static JsonTypeInfo? TypeInfo(Type type) => ControlJson.Wire.Options.TryGetTypeInfo(type, out var info) ? info : null;

    private static JsonPropertyInfo? Find(JsonTypeInfo owner, string name) =>
        owner.Properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));
}
