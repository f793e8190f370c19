using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Snapshots;

/// <summary>What reading a snapshot came to: where its world begins, or why there is none.</summary>
internal sealed record SnapshotReading(WorldOrigin? Origin, string? Problem)
{
    /// <summary>Whether it is merely too large.</summary>
    public bool IsTooLarge { get; init; }

    public static SnapshotReading TooLarge { get; } = new(null, "its content is larger than the emulator may hold") { IsTooLarge = true };
}
