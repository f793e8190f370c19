using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Testing;

/// <summary>A style or an animation over a piece of a text.</summary>
/// <param name="Range">Where: <c>0..5</c>, in UTF-16 code units.</param>
/// <param name="Style"><c>bold</c>, <c>italic</c>, <c>strikethrough</c> or <c>underline</c>.</param>
/// <param name="Animation">Such as <c>shake</c>; either this or a style.</param>
public sealed record ScenarioDecoration(Range Range, string? Style = null, string? Animation = null)
{
    internal TextDecoration For(string text) => new(In(text, Range), Style, Animation);

    internal static TextRange In(string text, Range range) => new(range.Start.GetOffset(text.Length), range.End.GetOffset(text.Length));
}
