namespace Chats.Emulator.Control.Clock;

/// <summary>The body of <c>PUT /_emulator/clock</c>.</summary>
/// <param name="Mode"><c>real</c>, <c>manual</c> or <c>running</c>; left out: running when it is already or <paramref name="Speed"/> is
/// given, and otherwise manual.</param>
/// <param name="Now">Where a manual or running clock is set to; moving forward runs everything due on the way.</param>
/// <param name="Speed">How many seconds a running clock moves in one of the machine's; left out: as before, or 1.</param>
internal sealed record SetClockRequest(string? Mode = null, DateTimeOffset? Now = null, double? Speed = null);
