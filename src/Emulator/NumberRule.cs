using System.Globalization;

namespace Chats.Emulator;

/// <summary>What a number of an option must be.</summary>
/// <param name="Minimum">The least.</param>
/// <param name="Maximum">The greatest.</param>
/// <param name="Kind">What it is, in words.</param>
internal sealed record NumberRule(long Minimum, long Maximum, string Kind = "whole number")
{
    public bool IsRight(long number) => number >= Minimum && number <= Maximum;

    /// <summary>What is wrong with the number of an option; null: nothing.</summary>
    public string? Problem(string option, long number) =>
        IsRight(number) ? null : Message(option, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>What is said of a text that is no such number.</summary>
    public string Message(string option, string text) => $"{option} must be a {Kind} from {Minimum} to {Maximum}, not '{text}'.";
}
