using System.Text.Json;

namespace Chats.Emulator.Facts.Matching;

/// <summary>JSON of which every part must be found in another; equal to one that says the same.</summary>
internal sealed class JsonPattern(JsonElement json) : IEquatable<JsonPattern>
{
    public JsonElement Json { get; } = json;

    public bool Equals(JsonPattern? other) => other is not null && JsonElement.DeepEquals(Json, other.Json);

    public override bool Equals(object? obj) => Equals(obj as JsonPattern);

    /// <summary>Of what never differs between equal ones: numbers can be written in several ways, members in any order.</summary>
    public override int GetHashCode() => (int)Json.ValueKind;

    public override string ToString() => JsonMatcher.Show(Json);
}
