namespace Chats.Emulator.Control.Clock;

/// <summary>What an advance of a clock did.</summary>
/// <param name="Now">The world's time afterwards; a running clock flows on from there.</param>
/// <param name="Ran">How many scheduled jobs ran before the answer.</param>
public sealed record AdvanceResponse(DateTimeOffset Now, int Ran);
