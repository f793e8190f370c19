using System.Collections.Immutable;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>What a world was made from.</summary>
/// <param name="Name">The scenario's name.</param>
/// <param name="Text">Its YAML.</param>
/// <param name="StrictTokens">True when only declared tokens are accepted.</param>
/// <param name="Tokens">The tokens it declares.</param>
internal sealed record ScenarioSection(string Name, string Text, bool StrictTokens, ImmutableArray<DeclaredToken> Tokens)
{
    public static ScenarioSection Of(WorldOrigin origin) =>
        new(origin.ScenarioName, origin.ScenarioText, origin.StrictTokens, origin.Tokens);

    public WorldOrigin ToOrigin(WorldContent content) => new WorldOrigin(Name, Text, content.State)
    {
        StrictTokens = StrictTokens,
        Tokens = Tokens,
    }.Fork(content) with
    { Start = content };
}
