namespace Chats.Emulator.Worlds;

/// <summary>A world from its start, or from a reset or a return to a savepoint, to the next of these.</summary>
#pragma warning disable CA1001 // its token has no timer and no handle; who asks for it may come after its end
internal sealed class WorldLife
#pragma warning restore CA1001
{
    private readonly CancellationTokenSource _end = new();
    private readonly long _number;

    private WorldLife(long number, TimeProvider system)
    {
        _number = number;
        Name = FormattableString.Invariant($"{system.GetUtcNow().ToUnixTimeMilliseconds():x}.{number}");
    }

    /// <summary>Tells it from all others, of this world and of others that had its name.</summary>
    public string Name { get; }

    /// <summary>Ends with it.</summary>
    public CancellationToken Token => _end.Token;

    public static WorldLife Begin(TimeProvider system) => new(1, system);

    public WorldLife Next(TimeProvider system) => new(_number + 1, system);

    public void End() => _end.Cancel();
}
