using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>How facts of one kind are matched in a file.</summary>
/// <param name="Name">The kind, which is the key.</param>
/// <param name="Description">What it means; editors show it.</param>
/// <param name="Codec">What its value looks like.</param>
/// <param name="Definition">The same in JSON Schema, without references to itself; see <see cref="SchemaDefinitions"/>.</param>
internal sealed record FactMatchKey(
    string Name, string Description, Codec<FactMatch> Codec, Func<System.Text.Json.Nodes.JsonObject> Definition)
{
    /// <summary>A key whose value is <c>any</c> or a map.</summary>
    /// <param name="any">The match without conditions.</param>
    /// <param name="description">What it means.</param>
    /// <param name="keys">Puts the keys of the map into a codec.</param>
    /// <param name="meant">The key that a value most likely means where no map stands; null: none.</param>
    /// <param name="otherwise">What else may be meant, as it is said; null: nothing.</param>
    public static FactMatchKey Of<T>(
        T any, string description, Func<RecordCodec<T>, RecordCodec<T>> keys, string? meant = null, string? otherwise = null)
        where T : FactMatch
    {
        var name = DefinitionOf(any.Kind);
        var codec = new ReferenceCodec<T>(
            name, () => new ScalarOrMapCodec<T>(AnyCodec.Of(any, meant, otherwise), keys(new RecordCodec<T>(any)), match => match == any));
        return new FactMatchKey(
            any.Kind, description, new ConvertedCodec<T, FactMatch>(codec, match => match, match => (T)match), codec.Definition);
    }

    /// <summary>Its name among the definitions of a schema.</summary>
    public static string DefinitionOf(string kind) => $"match_{kind}";
}
