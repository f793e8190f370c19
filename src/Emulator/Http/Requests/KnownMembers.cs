using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Chats.Emulator.Http.Requests;

/// <summary>
/// The members of a JSON object that are read, and those of the objects within. It is made once for each type of body.
/// </summary>
internal sealed class KnownMembers
{
    private const int Deepest = 8;

    private static readonly ConcurrentDictionary<JsonTypeInfo, KnownMembers?> Made = new();

    private readonly Member[] _members;

    private KnownMembers(JsonTypeInfo type, string path, int depth)
    {
        Path = path;
        _members = [.. type.Properties.Select(
            property => new Member(property.Name, JsonEncodedText.Encode(property.Name), Within(property, path, depth)))];
        Names = [.. _members.Select(member => member.Name)];
    }

    /// <summary>Where the object stands in the body, with a dot behind it: <c>message.parts[].</c>; empty for the body itself.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The members of a type of body; null when it is none that has any.</summary>
    public static KnownMembers? Of(JsonTypeInfo body) => Made.GetOrAdd(body, type => Of(type, "", Deepest));

    /// <summary>
    /// Whether the member the reader stands at is known, and what is known of an object in it; null there: whatever it likes.
    /// </summary>
    public bool Knows(ref Utf8JsonReader reader, out KnownMembers? within)
    {
        foreach (var member in _members)
        {
            if (!reader.ValueTextEquals(member.Text.EncodedUtf8Bytes)) continue;
            within = member.Within;
            return true;
        }

        within = null;
        return false;
    }

    private static KnownMembers? Within(JsonPropertyInfo property, string path, int depth) =>
        property.CustomConverter is null && depth > 0
            ? Of(property.Options.GetTypeInfo(property.PropertyType), path + property.Name, depth - 1)
            : null;

    private static KnownMembers? Of(JsonTypeInfo type, string path, int depth) => type.Kind switch
    {
        JsonTypeInfoKind.Object => new KnownMembers(type, path.Length == 0 ? "" : path + ".", depth),
        JsonTypeInfoKind.Enumerable => Of(type.Options.GetTypeInfo(type.ElementType!), path + "[]", depth),
        _ => null,
    };

    private sealed record Member(string Name, JsonEncodedText Text, KnownMembers? Within);
}
