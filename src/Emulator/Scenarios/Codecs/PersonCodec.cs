using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A person, by the handle or by the name that the same text gives them. What is read is always the handle.</summary>
/// <param name="handle">What stands here where no name does.</param>
/// <param name="words">What else may stand here, for the hint of a message.</param>
internal sealed class PersonCodec(ScalarCodec<string> handle, params IReadOnlyList<string> words) : Codec<string>
{
    /// <summary>What every name matches; the reader knows more.</summary>
    private const string NamePattern = "^[^+@]+$";

    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out string value)
    {
        if (node is not ScalarNode { IsNull: false } scalar) return handle.TryRead(node, problems, out value);
        var people = problems.People;
        if (people?.HandleOf(scalar.Value) is { } known) return handle.TryRead(scalar with { Value = known }, problems, out value);
        var isName = people is not { IsEmpty: true } && ContactName.IsMeant(scalar.Value) && handle.Parse(scalar).Problem is not null;
        if (!isName) return handle.TryRead(node, problems, out value);
        if (people is not null) problems.Add(node.Position, problems.IsFull ? "" : people.NobodyIs(scalar.Value, words));
        value = scalar.Value;
        return true;
    }

    public override Node Write(string value) => handle.Write(value);

    public override JsonObject Schema()
    {
        var schema = handle.Schema();
        if (schema["pattern"] is { } pattern) schema["pattern"] = $"{pattern}|{NamePattern}";
        return schema;
    }
}
