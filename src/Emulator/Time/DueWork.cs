namespace Chats.Emulator.Time;

/// <summary>What waits for a clock, in one source.</summary>
/// <param name="What">What one of it is called; more of them have an s.</param>
/// <param name="Count">How much of it.</param>
/// <param name="First">When the first falls due.</param>
/// <param name="Last">When the last does.</param>
internal sealed record DueWork(string What, int Count, DateTimeOffset First, DateTimeOffset Last);
