namespace Chats.Emulator.Control.Clock;

/// <summary>The body of <c>POST /_emulator/clock/advance</c>.</summary>
/// <param name="By">How far: <c>PT5M</c>, <c>5m</c>, <c>1h30m</c>, <c>400ms</c>.</param>
internal sealed record AdvanceRequest(string? By);
