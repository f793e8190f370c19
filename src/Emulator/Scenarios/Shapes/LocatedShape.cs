using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Yaml;

namespace Chats.Emulator.Scenarios.Shapes;

/// <summary>A shape whose values keep their place in the text.</summary>
internal sealed class LocatedShape<T>(Shape<T> shape) : Shape<Located<T>>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out Located<T> value)
    {
        var isRead = shape.TryRead(node, problems, out var inner);
        value = isRead ? new Located<T>(inner!, node.Position) : null;
        return isRead;
    }

    public override Node Write(Located<T> value) => shape.Write(value.Value);

    public override JsonObject Schema() => shape.Schema();
}
