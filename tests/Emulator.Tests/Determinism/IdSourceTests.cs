namespace Chats.Emulator.Determinism;

public sealed class IdSourceTests
{
    [Fact]
    public void Draws_the_same_ids_for_the_same_seed_and_position()
    {
        var first = new IdSource(42, 0);
        var drawn = new[] { first.NextUuid(), first.NextUuid(), first.NextUuid() };

        Assert.Equal(drawn[1..], new[] { 1L, 2L }.Select(position => new IdSource(42, position).NextUuid()));
        Assert.Equal(3, first.Position);
        Assert.NotEqual(drawn[0], new IdSource(43, 0).NextUuid());
    }

    [Fact]
    public void Keeps_its_ids_from_one_version_of_the_emulator_to_the_next() =>
        Assert.Equal("0bd25823-f122-4974-90b1-0a224880bd0f", new IdSource(42, 0).NextUuid().ToString());

    [Fact]
    public void Draws_version_4_uuids_and_never_one_twice()
    {
        var ids = new IdSource(7, 0);
        var drawn = Enumerable.Range(0, 100_000).Select(_ => ids.NextUuid()).ToHashSet();

        Assert.Equal(100_000, drawn.Count);
        Assert.All(drawn.Take(1000), id =>
        {
            var text = id.ToString();
            Assert.Equal('4', text[14]);
            Assert.Contains(text[19], "89ab");
        });
    }

    [Fact]
    public void Makes_trace_ids_of_32_lower_case_hex_digits()
    {
        Assert.Matches("^[0-9a-f]{32}$", IdSource.TraceId(42, 1));
        Assert.NotEqual(IdSource.TraceId(42, 1), IdSource.TraceId(42, 2));
    }
}
