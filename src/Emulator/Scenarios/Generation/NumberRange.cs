using System.Globalization;

namespace Chats.Emulator.Scenarios.Generation;

/// <summary>Consecutive phone numbers.</summary>
/// <param name="Prefix">What they all begin with.</param>
/// <param name="Digits">How many digits follow.</param>
/// <param name="First">The first number's digits.</param>
/// <param name="Count">How many numbers there are.</param>
internal readonly record struct NumberRange(string Prefix, int Digits, int First, int Count)
{
    public string this[int index] => Prefix + (First + index).ToString($"D{Digits}", CultureInfo.InvariantCulture);
}
