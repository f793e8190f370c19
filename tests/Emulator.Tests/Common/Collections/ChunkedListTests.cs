using CsCheck;

namespace Chats.Emulator.Common.Collections;

public sealed class ChunkedListTests
{
    /// <summary>Around the sizes at which a chunk is full.</summary>
    private static readonly Gen<int> Sizes = Gen.OneOf(Gen.Int[0, 40], Gen.Int[4090, 4100], Gen.Int[8190, 8195]);

    [Fact]
    public void Holds_what_was_added_in_its_order() => Sizes.Sample(size =>
    {
        var list = new ChunkedList<int>();
        for (var i = 0; i < size; i++) list.Add(i);

        Assert.Equal(size, list.Count);
        Assert.Equal(Enumerable.Range(0, size), list.From(0..size));
        Assert.Equal(Enumerable.Range(size / 2, size - (size / 2)), list.From((size / 2)..size));
        Assert.All(Enumerable.Range(0, size), i => Assert.Equal(i, list[i]));
    });
}
