using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Personas;

/// <summary>The named personas of a file: a map from names to what they are.</summary>
internal sealed class PersonasCodec : Codec<IReadOnlyList<PersonaSpec>>
{
    public static readonly PersonasCodec Personas = new();

    private static readonly Codec<string> Name = PersonaCodec.Name();

    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out IReadOnlyList<PersonaSpec> value)
    {
        value = null;
        if (node is not MapNode map)
        {
            problems.Add(node.Position, $"expected a map from names to personas, found {node.Kind}");
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var personas = new List<PersonaSpec>();
        foreach (var (key, content) in map.Entries)
        {
            if (!seen.Add(key.Value)) problems.Add(key.Position, $"duplicate key '{key.Value}'");
            if (!(Name.TryRead(key, problems, out var name) & PersonaCodec.Persona.TryRead(content, problems, out var persona))) continue;
            persona!.Name = name;
            personas.Add(persona);
        }

        value = personas;
        return true;
    }

    public override Node Write(IReadOnlyList<PersonaSpec> value) => new MapNode(
        Position.Start,
        [.. value.Select(persona => KeyValuePair.Create(ScalarNode.Text(persona.Name!), PersonaCodec.Persona.Write(persona)))]);

    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = Name.Schema(),
        ["additionalProperties"] = PersonaCodec.Referred.Schema(),
    };
}
