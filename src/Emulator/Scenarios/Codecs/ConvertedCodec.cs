using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A shape whose values are made into others.</summary>
/// <param name="codec">What is written.</param>
/// <param name="convert">What is made of it.</param>
/// <param name="back">What was written for it.</param>
internal sealed class ConvertedCodec<TFrom, TTo>(Codec<TFrom> codec, Func<TFrom, TTo> convert, Func<TTo, TFrom> back) : Codec<TTo>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out TTo value)
    {
        var isRead = codec.TryRead(node, problems, out var read);
        value = isRead ? convert(read!) : default;
        return isRead;
    }

    public override Node Write(TTo value) => codec.Write(back(value));

    public override JsonObject Schema() => codec.Schema();
}
