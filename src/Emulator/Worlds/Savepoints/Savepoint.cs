namespace Chats.Emulator.Worlds.Savepoints;

/// <summary>A named point of a world to go back to.</summary>
/// <param name="Name">Its name in the world.</param>
/// <param name="At">The world's time when it was saved.</param>
/// <param name="Content">What the world held.</param>
internal sealed record Savepoint(string Name, DateTimeOffset At, WorldContent Content)
{
    /// <summary>The same, after which other ids are drawn and chance falls otherwise; what has an id keeps it.</summary>
    public Savepoint WithSeed(ulong seed) => this with { Content = Content with { State = Content.State with { Seed = seed } } };
}
