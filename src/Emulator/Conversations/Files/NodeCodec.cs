using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>A node that is read later, when the values in it are known.</summary>
/// <param name="schema">What it looks like then.</param>
internal sealed class NodeCodec(Func<JsonObject> schema) : Codec<Node>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out Node value)
    {
        value = node;
        return true;
    }

    public override Node Write(Node value) => value;

    public override JsonObject Schema() => schema();
}
