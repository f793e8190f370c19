namespace Chats.Emulator.Testing;

/// <summary>An answer that arrives a few bytes at a time, on the world's clock.</summary>
public sealed record FaultDrip
{
    /// <summary>How many bytes at a time.</summary>
    public int Bytes { get; init; } = 1;

    /// <summary>The pause before each of them.</summary>
    public required TimeSpan Every { get; init; }
}
