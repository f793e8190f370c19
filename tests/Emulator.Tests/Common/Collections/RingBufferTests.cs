using System.Globalization;
using CsCheck;

namespace Chats.Emulator.Common.Collections;

/// <summary>What is kept stays what it was, whatever is written afterwards and wherever one returns to.</summary>
public sealed class RingBufferTests
{
    private const int Capacity = 600;

    [Fact]
    public void Holds_the_latest_by_number()
    {
        var buffer = Filled(1, Capacity + 300);

        Assert.Equal((301, 901), (buffer.First, buffer.Next));
        Assert.Equal(Numbers(301, 900), buffer.After(0));
        Assert.Equal(Numbers(900, 900), buffer.After(899));
        Assert.Empty(buffer.After(long.MaxValue));
        Assert.Equal((null, "301", null), (buffer.Find(300), buffer.Find(301), buffer.Find(901)));
    }

    [Fact]
    public void Uses_its_places_again_while_nobody_keeps_anything()
    {
        var buffer = Filled(1, Capacity);
        ref var first = ref buffer.NextSlot();

        Assert.Equal("1", first);
    }

    [Fact]
    public void Replaces_what_it_still_holds()
    {
        var buffer = Filled(1, Capacity + 1);
        var kept = buffer.Capture();
        buffer.Replace(1, "gone");
        buffer.Replace(2, "other");

        Assert.Equal("other", buffer.After(0).First());
        buffer.Restore(kept);
        Assert.Equal("2", buffer.After(0).First());
    }

    [Fact]
    public void Can_begin_at_any_number()
    {
        var buffer = new RingBuffer<string>(Capacity);
        buffer.Restore(RingBufferContent<string>.From(5000));
        Fill(buffer, 5000, 5002);

        Assert.Equal(Numbers(5000, 5002), buffer.After(0));
    }

    [Fact]
    public void What_is_kept_never_changes() => Gen.Int[0, 1500].Array[1, 6].Sample(counts =>
    {
        var buffer = new RingBuffer<string>(Capacity);
        var kept = new List<(RingBufferContent<string> Content, string[] Things)>();
        foreach (var count in counts)
        {
            Fill(buffer, buffer.Next, buffer.Next + count - 1);
            kept.Add((buffer.Capture(), [.. buffer.After(0)]));
            if (kept.Count % 3 == 0) buffer.Restore(kept[0].Content);
        }

        foreach (var (content, things) in kept)
        {
            buffer.Restore(content);
            Assert.Equal(things, buffer.After(0));
        }
    });

    private static RingBuffer<string> Filled(long first, long last)
    {
        var buffer = new RingBuffer<string>(Capacity);
        Fill(buffer, first, last);
        return buffer;
    }

    private static void Fill(RingBuffer<string> buffer, long first, long last)
    {
        foreach (var number in Numbers(first, last)) buffer.NextSlot() = number;
    }

    private static IEnumerable<string> Numbers(long first, long last)
    {
        for (var number = first; number <= last; number++) yield return number.ToString(CultureInfo.InvariantCulture);
    }
}
