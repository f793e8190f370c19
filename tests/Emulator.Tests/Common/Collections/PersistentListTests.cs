using CsCheck;

namespace Chats.Emulator.Common.Collections;

/// <summary>The list holds what a list would, after any changes, and earlier lists stay as they were.</summary>
public sealed class PersistentListTests
{
    /// <summary>Rounds of changes: how many are put at the end, and which of those that stand there by then.</summary>
    private static readonly Gen<(int Added, int[] Changed)[]> Rounds =
        Gen.Select(Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 80]), Gen.Int[0, int.MaxValue].Array[0, 40]).Array[1, 40];

    [Fact]
    public void Holds_what_was_put_last_at_each_place() => Rounds.Sample(rounds =>
    {
        var (list, items) = (PersistentList<string>.Empty, new List<string>());
        var kept = new List<(PersistentList<string> List, string[] Items)>();
        foreach (var (round, (added, changed)) in rounds.Index())
        {
            var places = changed.Where(_ => items.Count > 0).Select(any => any % items.Count).Distinct().Order().ToList();
            places.AddRange(Enumerable.Range(items.Count, added));
            var changes = places.ConvertAll(place => new PersistentList<string>.Change(place, $"{round}: {place}"));
            foreach (var (place, item) in changes)
            {
                if (place == items.Count) items.Add(item);
                else items[place] = item;
            }

            list = list.With([.. changes]);
            kept.Add((list, [.. items]));
        }

        Assert.All(kept, each => Assert.Equal(each.Items, Enumerable.Range(0, each.List.Count).Select(place => each.List[place])));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(40_000)]
    public void Is_made_of_items_at_once(int count)
    {
        var items = Enumerable.Range(0, count).Select(place => $"{place}").ToArray();

        var list = PersistentList<string>.Of(items);

        Assert.Equal(items, Enumerable.Range(0, list.Count).Select(place => list[place]));
        Assert.Throws<ArgumentOutOfRangeException>(() => list[count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
    }
}
