namespace Chats.Emulator.Webhooks.Checking;

/// <summary>One way to make a key of a secret.</summary>
/// <param name="Mistake">What is wrong with it; empty for the right way.</param>
/// <param name="Bytes">The key.</param>
internal sealed record SigningKey(string Mistake, byte[] Bytes);
