using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Testing;

/// <summary>A participant whom a text mentions.</summary>
/// <param name="Handle">Their handle, or the line.</param>
/// <param name="Range">Where: <c>0..5</c>, in UTF-16 code units.</param>
public sealed record ScenarioMention(string Handle, Range Range)
{
    internal TextMention For(string text) => new(Handle, ScenarioDecoration.In(text, Range));
}
