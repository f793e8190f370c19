namespace Chats.Emulator.Webhooks.Checking;

/// <summary>One way to compute a signature.</summary>
/// <param name="Mistake">What is wrong with it; empty for the right way.</param>
/// <param name="Key">The key of the HMAC.</param>
/// <param name="Signed">What is signed.</param>
internal sealed record SigningFormula(string Mistake, byte[] Key, SignedText Signed);
