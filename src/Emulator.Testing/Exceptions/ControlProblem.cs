using System.Globalization;

namespace Chats.Emulator.Testing;

/// <summary>One thing wrong with a scenario or a fault rule that was sent.</summary>
/// <param name="Line">Its line in the text, from 1.</param>
/// <param name="Column">Its column in the line, from 1.</param>
/// <param name="Message">What is wrong, with a remedy where one is known.</param>
public sealed record ControlProblem(int Line, int Column, string Message)
{
    /// <summary>As <c>line:column: message</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}: {Message}");
}
