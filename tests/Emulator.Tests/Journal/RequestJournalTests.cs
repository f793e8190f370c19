namespace Chats.Emulator.Journal;

public sealed class RequestJournalTests
{
    [Fact]
    public void Keeps_the_latest_and_numbers_them_all()
    {
        var journal = new RequestJournal(3);
        for (var n = 1; n <= 5; n++) journal.Add(Record($"/v3/{n}"));

        Assert.Equal([3L, 4, 5], journal.Since(0).Select(record => record.Sequence));
        Assert.Equal(["/v3/5"], journal.Since(4).Select(record => record.Path));
    }

    [Fact]
    public void Counts_from_one_again_after_it_was_cleared()
    {
        var journal = new RequestJournal(3);
        journal.Add(Record("/v3/chats"));
        journal.Clear();
        Assert.Empty(journal.Since(0));
        journal.Add(Record("/v3/chats"));
        Assert.Equal(1, journal.Since(0).Single().Sequence);
    }

    private static JournalRecord Record(string path) =>
        new() { At = TestWorld.Start, World = "test", Method = "GET", Path = path, Query = "", TraceId = "trace" };
}
