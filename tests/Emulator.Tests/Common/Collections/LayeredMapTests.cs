using CsCheck;

namespace Chats.Emulator.Common.Collections;

/// <summary>The map holds what a dictionary would, whatever it began with, and earlier maps stay as they were.</summary>
public sealed class LayeredMapTests
{
    /// <summary>Few names, so that many are put twice.</summary>
    private static readonly Gen<KeyValuePair<string, string>[]> Entries =
        Gen.Select(Gen.Int[0, 30], Gen.Int, (name, value) => KeyValuePair.Create($"n{name}", $"{value}")).Array[0, 60];

    [Fact]
    public void Holds_what_was_put_last() => Gen.Select(Entries, Entries).Sample((first, since) =>
    {
        var expected = Last(first);
        var map = LayeredMap<string>.Of(Last(first)).SetItems(since);
        foreach (var (name, value) in since) expected[name] = value;

        AssertHolds(expected, map);
    });

    [Fact]
    public void The_map_before_a_change_stays_as_it_was() => Gen.Select(Entries, Entries).Sample((first, since) =>
    {
        var before = LayeredMap<string>.Of(Last(first));

        before.SetItems(since);

        AssertHolds(Last(first), before);
    });

    [Fact]
    public void What_is_not_in_it_is_not_found()
    {
        var map = LayeredMap<string>.Empty.SetItem("a", "1");

        Assert.False(map.TryGetValue("A", out _));
        Assert.Null(map.GetValueOrDefault("b"));
        Assert.Throws<KeyNotFoundException>(() => map["b"]);
    }

    private static Dictionary<string, string> Last(IEnumerable<KeyValuePair<string, string>> entries) =>
        entries.GroupBy(entry => entry.Key).ToDictionary(same => same.Key, same => same.Last().Value, StringComparer.Ordinal);

    private static void AssertHolds(Dictionary<string, string> expected, LayeredMap<string> map)
    {
        Assert.Equal(expected.Count, map.Count);
        Assert.Equal(expected.OrderBy(entry => entry.Key, StringComparer.Ordinal), map.OrderBy(entry => entry.Key, StringComparer.Ordinal));
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), map.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(expected.Values.Order(StringComparer.Ordinal), map.Values.Order(StringComparer.Ordinal));
        Assert.All(expected, entry => Assert.True(map.ContainsKey(entry.Key) && map[entry.Key] == entry.Value));
    }
}
