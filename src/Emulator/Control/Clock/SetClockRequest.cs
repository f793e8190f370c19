namespace Chats.Emulator.Control.Clock;

/// <summary>The body of <c>PUT /_emulator/clock</c>.</summary>
/// <param name="Mode"><c>real</c> or <c>manual</c>; left out: manual when <paramref name="Now"/> is given.</param>
/// <param name="Now">Where a manual clock is set to; moving forward runs everything due on the way.</param>
internal sealed record SetClockRequest(string? Mode = null, DateTimeOffset? Now = null);
