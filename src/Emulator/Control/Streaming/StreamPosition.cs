using System.Globalization;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Streaming;

/// <summary>How far a listener has heard: a place among the facts of one life of a world.</summary>
/// <param name="Life">The name of the life.</param>
/// <param name="Order">The place.</param>
internal readonly record struct StreamPosition(string Life, long Order)
{
    /// <summary>As the id of an event, which a client gives back.</summary>
    public override string ToString() => FormattableString.Invariant($"{Life}-{Order}");

    /// <summary>The place that an id names; null: it is of another life, or no id.</summary>
    public static long? OrderIn(string id, WorldLife life)
    {
        var dash = id.LastIndexOf('-');
        return dash == life.Name.Length && id.StartsWith(life.Name, StringComparison.Ordinal)
            && long.TryParse(id.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var order)
            ? order
            : null;
    }
}
