namespace Chats.Emulator.Worlds;

public sealed class RingTests
{
    [Fact]
    public void Holds_the_latest_and_numbers_them_all()
    {
        var ring = new Ring<int>(3);
        Assert.Empty(ring.After(0));
        for (var n = 1; n <= 5; n++) ring.Add(n);

        Assert.Equal(5, ring.Last);
        Assert.Equal([3, 4, 5], ring.After(0));
        Assert.Equal([5], ring.After(4));
        Assert.Empty(ring.After(5));
        Assert.Empty(ring.After(99));
    }

    [Fact]
    public void Counts_from_one_again_after_it_was_cleared()
    {
        var ring = new Ring<string>(2);
        foreach (var text in new[] { "a", "b", "c" }) ring.Add(text);
        ring.Clear();
        ring.Add("d");

        Assert.Equal(1, ring.Last);
        Assert.Equal(["d"], ring.After(0));
    }
}
