namespace Chats.Emulator.Control;

/// <summary>A line as it is now.</summary>
/// <param name="Number">E.164.</param>
/// <param name="Eligible">Whether it may act.</param>
/// <param name="Ephemeral">Whether its messages and files vanish after 24 hours.</param>
public sealed record LineInfo(string Number, bool Eligible, bool Ephemeral);
