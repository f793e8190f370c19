namespace Chats.Emulator.Worlds.Events;

/// <summary>Says that one of a world's logs has changed, or what is around them, for waiting calls.</summary>
internal sealed class LogSignals
{
    /// <summary>A request was journalled, or all were forgotten.</summary>
    public Signal Requests { get; } = new();

    /// <summary>An event happened.</summary>
    public Signal Events { get; } = new();

    /// <summary>Clock, faults or savepoints were changed, or a test run came further.</summary>
    public Signal Surroundings { get; } = new();

    /// <summary>A webhook delivery began or came further.</summary>
    public Signal Deliveries { get; } = new();
}
