namespace Chats.Emulator.Control.Clock;

/// <summary>A world's clock.</summary>
/// <param name="Mode"><c>real</c> or <c>manual</c>.</param>
/// <param name="Now">The world's time, UTC.</param>
public sealed record ClockResponse(string Mode, DateTimeOffset Now);
