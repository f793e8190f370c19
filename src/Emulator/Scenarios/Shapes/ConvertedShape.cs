using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Yaml;

namespace Chats.Emulator.Scenarios.Shapes;

/// <summary>A shape whose values are made into others.</summary>
internal sealed class ConvertedShape<TFrom, TTo>(Shape<TFrom> shape, Func<TFrom, TTo> convert) : Shape<TTo>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out TTo value)
    {
        var isRead = shape.TryRead(node, problems, out var read);
        value = isRead ? convert(read!) : default;
        return isRead;
    }

    public override JsonObject Schema() => shape.Schema();
}
