namespace Chats.Emulator.Faults.Kinds;

/// <summary>An answer that arrives a few bytes at a time.</summary>
internal sealed record FaultDrip(int Bytes, TimeSpan Every);
