namespace Chats.Emulator.Control.Clock;

/// <summary>What an advance of a manual clock did.</summary>
/// <param name="Now">The world's time afterwards.</param>
/// <param name="Ran">How many scheduled jobs ran before the answer.</param>
public sealed record AdvanceResponse(DateTimeOffset Now, int Ran);
