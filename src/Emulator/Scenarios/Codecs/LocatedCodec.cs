using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A shape whose values keep their place in the text.</summary>
internal sealed class LocatedCodec<T>(Codec<T> codec) : Codec<Located<T>>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out Located<T> value)
    {
        var isRead = codec.TryRead(node, problems, out var inner);
        value = isRead ? new Located<T>(inner!, node.Position) : null;
        return isRead;
    }

    public override Node Write(Located<T> value) => codec.Write(value.Value);

    public override JsonObject Schema() => codec.Schema();
}
