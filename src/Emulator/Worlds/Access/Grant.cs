using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Worlds.Access;

/// <summary>What a bearer token opens: a world, and there either all lines or some.</summary>
internal sealed class Grant
{
    private readonly HashSet<string>? _lines;

    public Grant(World world, IReadOnlyCollection<string>? lines = null)
    {
        World = world;
        _lines = lines?.ToHashSet(StringComparer.Ordinal);
        Scope = lines is null ? LineScopes.All : LineScopes.Name(lines);
    }

    public World World { get; }

    /// <summary>The list scope of the token's lines.</summary>
    public string Scope { get; }

    /// <summary>True when the token may use the file: it belongs to the whole account, or to lines the token covers.</summary>
    public bool MayUse(Attachment attachment) =>
        _lines is null || attachment.Owner == Attachment.WholeAccount || attachment.Owner.Split(',').All(_lines.Contains);

    /// <summary>The lines the token may use, by number.</summary>
    public IEnumerable<Line> Lines(WorldState state) => state.Lines.Values.Where(line => Covers(line.Number, state));

    /// <summary>True when the line exists and the token may use it.</summary>
    public bool Covers(string line, WorldState state) => state.HasLine(line) && (_lines is null || _lines.Contains(line));
}
