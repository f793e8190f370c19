using System.Globalization;
using CsCheck;

namespace Chats.Emulator.Journal;

/// <summary>What is kept stays what it was, whatever is written afterwards and wherever one returns to.</summary>
public sealed class RingTests
{
    private const int Capacity = 600;

    [Fact]
    public void Holds_the_latest_by_number()
    {
        var ring = Filled(1, Capacity + 300);

        Assert.Equal((301, 901), (ring.First, ring.Next));
        Assert.Equal(Numbers(301, 900), ring.After(0));
        Assert.Equal(Numbers(900, 900), ring.After(899));
        Assert.Empty(ring.After(long.MaxValue));
        Assert.Equal((null, "301", null), (ring.Find(300), ring.Find(301), ring.Find(901)));
    }

    [Fact]
    public void Uses_its_places_again_while_nobody_keeps_anything()
    {
        var ring = Filled(1, Capacity);
        ref var first = ref ring.Claim();

        Assert.Equal("1", first);
    }

    [Fact]
    public void Replaces_what_it_still_holds()
    {
        var ring = Filled(1, Capacity + 1);
        var kept = ring.Keep();
        ring.Replace(1, "gone");
        ring.Replace(2, "other");

        Assert.Equal("other", ring.After(0).First());
        ring.Return(kept);
        Assert.Equal("2", ring.After(0).First());
    }

    [Fact]
    public void Can_begin_at_any_number()
    {
        var ring = new Ring<string>(Capacity);
        ring.Return(RingContent<string>.From(5000));
        Fill(ring, 5000, 5002);

        Assert.Equal(Numbers(5000, 5002), ring.After(0));
    }

    [Fact]
    public void What_is_kept_never_changes() => Gen.Int[0, 1500].Array[1, 6].Sample(counts =>
    {
        var ring = new Ring<string>(Capacity);
        var kept = new List<(RingContent<string> Content, string[] Things)>();
        foreach (var count in counts)
        {
            Fill(ring, ring.Next, ring.Next + count - 1);
            kept.Add((ring.Keep(), [.. ring.After(0)]));
            if (kept.Count % 3 == 0) ring.Return(kept[0].Content);
        }

        foreach (var (content, things) in kept)
        {
            ring.Return(content);
            Assert.Equal(things, ring.After(0));
        }
    });

    private static Ring<string> Filled(long first, long last)
    {
        var ring = new Ring<string>(Capacity);
        Fill(ring, first, last);
        return ring;
    }

    private static void Fill(Ring<string> ring, long first, long last)
    {
        foreach (var number in Numbers(first, last)) ring.Claim() = number;
    }

    private static IEnumerable<string> Numbers(long first, long last)
    {
        for (var number = first; number <= last; number++) yield return number.ToString(CultureInfo.InvariantCulture);
    }
}
