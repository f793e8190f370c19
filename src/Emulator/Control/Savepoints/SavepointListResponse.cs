using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Control.Savepoints;

/// <summary>The savepoints of a world in the order they were saved.</summary>
internal sealed record SavepointListResponse(IReadOnlyList<SavepointResponse> Savepoints)
{
    public static SavepointListResponse Of(World world) => new([.. world.Savepoints.All.Select(Describe)]);

    public static SavepointResponse Describe(Savepoint savepoint) => new(savepoint.Name, savepoint.At);
}
