using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>The keys by which files say which facts they mean, a key for each kind.</summary>
internal static class FactMatchCodec
{
    public static readonly IReadOnlyList<FactMatchKey> Keys =
    [
        PersonMatchKeys.Message, PersonMatchKeys.Messages, PersonMatchKeys.Typing, PersonMatchKeys.Reaction, PersonMatchKeys.Edit,
        PersonMatchKeys.Unsend, PersonMatchKeys.Read, GroupMatchKeys.Group, GroupMatchKeys.Poll, GroupMatchKeys.Vote,
        TrafficMatchKeys.Request, TrafficMatchKeys.Delivery, TrafficMatchKeys.Event,
    ];

    public static readonly string[] Names = [.. Keys.Select(key => key.Name)];

    /// <summary>A map with one of the keys, and nothing else.</summary>
    public static Codec<FactMatch> Alone { get; } = new ConvertedCodec<Holder, FactMatch>(
        AddTo(
            new MapCodec<Holder>(_ => new Holder()), (holder, match) => holder.Match = match.Value,
            holder => holder.Match is { } match ? new Located<FactMatch>(match, Position.Start) : null)
            .ExactlyOneOf(Names),
        holder => holder.Match!,
        match => new Holder { Match = match });

    /// <summary>Adds the keys to those of a map, which says itself that it takes one of them.</summary>
    /// <param name="map">The map.</param>
    /// <param name="set">Puts the match into the target.</param>
    /// <param name="get">Takes it out again; null: there is none.</param>
    /// <param name="kinds">The kinds to add; none named: all.</param>
    public static MapCodec<T> AddTo<T>(
        MapCodec<T> map, Action<T, Located<FactMatch>> set, Func<T, Located<FactMatch>?> get, params string[] kinds)
        where T : class
    {
        foreach (var key in Keys.Where(key => kinds.Length == 0 || kinds.Contains(key.Name)))
        {
            map.Optional(
                key.Name, key.Codec.Located(), set, target => get(target) is { } match && match.Value.Kind == key.Name ? match : null,
                key.Description);
        }

        return map;
    }

    private sealed class Holder
    {
        public FactMatch? Match { get; set; }
    }
}
