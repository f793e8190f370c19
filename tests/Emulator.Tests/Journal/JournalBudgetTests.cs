namespace Chats.Emulator.Journal;

/// <summary>All journals together hold no more than their budget, whoever writes to them.</summary>
public sealed class JournalBudgetTests
{
    private static readonly byte[] Body = new byte[4000];

    [Fact]
    public void The_largest_journals_forget_their_oldest_requests_first()
    {
        var budget = new JournalBudget(1_000_000);
        var (large, small) = (new RequestJournal(5000, 8192, budget: budget), new RequestJournal(5000, 8192, budget: budget));
        for (var i = 0; i < 10; i++) Add(small);
        for (var i = 0; i < 500; i++) Add(large);

        Assert.InRange(budget.Held, 1, 1_000_000);
        Assert.Equal(10, All(small).Count);
        var left = All(large);
        Assert.InRange(left.Count, 30, 100);
        Assert.Equal(500, left[^1].Sequence);
        Assert.Equal(left.Count, left[^1].Sequence - left[0].Sequence + 1);
    }

    [Fact]
    public void Many_worlds_hold_no_more_than_one_may()
    {
        var budget = new JournalBudget(2_000_000);
        var journals = Enumerable.Range(0, 100).Select(_ => new RequestJournal(5000, 8192, budget: budget)).ToList();

        Parallel.For(0, 10_000, i => Add(journals[i % journals.Count]));

        Assert.InRange(budget.Held, 1, 2_000_000);
        Assert.Equal(budget.Held, journals.Sum(journal => journal.Bytes));
        Assert.All(journals, journal => Assert.NotEmpty(All(journal)));
    }

    [Fact]
    public void What_is_returned_to_and_what_has_ended_is_counted()
    {
        var budget = new JournalBudget(1_000_000);
        var journal = new RequestJournal(5000, 8192, budget: budget);
        for (var i = 0; i < 10; i++) Add(journal);
        var (kept, held) = (journal.Capture(), budget.Held);

        for (var i = 0; i < 10; i++) Add(journal);
        Assert.True(budget.Held > held);
        journal.Restore(kept);
        Assert.Equal(held, budget.Held);
        Assert.Equal(10, All(journal).Count);
        journal.Clear();
        Assert.Equal(0, budget.Held);

        Add(journal);
        journal.End();
        Add(journal);
        Assert.Equal(0, budget.Held);
    }

    [Fact]
    public void Places_used_again_count_once()
    {
        var budget = new JournalBudget(10_000_000);
        var journal = new RequestJournal(10, 8192, budget: budget);
        for (var i = 0; i < 10; i++) Add(journal);
        var held = budget.Held;
        for (var i = 0; i < 1000; i++) Add(journal);

        Assert.Equal(held, budget.Held);
    }

    private static IReadOnlyList<JournalEntry> All(RequestJournal journal) => journal.List(0, _ => true, int.MaxValue);

    private static void Add(RequestJournal journal) => journal.Add(
        new JournalEntry
        {
            At = default,
            World = "w",
            Method = "POST",
            Path = "/v3/chats",
            Query = "",
            Status = 201,
            TraceId = "t",
            DurationMs = 1,
        }, Body, Body);
}
