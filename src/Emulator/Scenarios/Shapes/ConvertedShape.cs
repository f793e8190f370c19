using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Yaml;

namespace Chats.Emulator.Scenarios.Shapes;

/// <summary>A shape whose values are made into others.</summary>
/// <param name="shape">What is written.</param>
/// <param name="convert">What is made of it.</param>
/// <param name="back">What was written for it.</param>
internal sealed class ConvertedShape<TFrom, TTo>(Shape<TFrom> shape, Func<TFrom, TTo> convert, Func<TTo, TFrom> back) : Shape<TTo>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out TTo value)
    {
        var isRead = shape.TryRead(node, problems, out var read);
        value = isRead ? convert(read!) : default;
        return isRead;
    }

    public override Node Write(TTo value) => shape.Write(back(value));

    public override JsonObject Schema() => shape.Schema();
}
