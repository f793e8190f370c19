namespace Chats.Emulator.Testing;

/// <summary>What was to be verified does not hold; the message says what is wrong, with proof.</summary>
#pragma warning disable CA1032 // only a verification makes one, and it always says why
public class VerificationException : Exception
#pragma warning restore CA1032
{
    internal VerificationException(string message)
        : base(message)
    {
    }
}
