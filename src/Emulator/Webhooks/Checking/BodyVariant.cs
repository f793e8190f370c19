namespace Chats.Emulator.Webhooks.Checking;

/// <summary>What a body may have been before something altered it.</summary>
/// <param name="Alteration">How it was altered since.</param>
/// <param name="Bytes">What it was.</param>
internal sealed record BodyVariant(string Alteration, byte[] Bytes);
