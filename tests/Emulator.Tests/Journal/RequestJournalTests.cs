using System.Reflection;
using System.Runtime.CompilerServices;

namespace Chats.Emulator.Journal;

public sealed class RequestJournalTests
{
    [Fact]
    public void Keeps_the_latest_and_numbers_them_all()
    {
        var journal = new RequestJournal(3, bodyLimit: 8);
        for (var n = 1; n <= 5; n++) journal.Add(Record($"/v3/{n}"), [], []);

        Assert.Equal([3L, 4, 5], All(journal).Select(entry => entry.Sequence));
        Assert.Equal(["/v3/5"], journal.List(4, _ => true, 10).Select(entry => entry.Path));
    }

    [Fact]
    public void Counts_from_one_again_after_it_was_cleared()
    {
        var journal = new RequestJournal(3, bodyLimit: 8);
        journal.Add(Record("/v3/chats"), [], []);
        journal.Clear();
        Assert.Empty(All(journal));
        journal.Add(Record("/v3/chats"), [], []);
        Assert.Equal(1, All(journal).Single().Sequence);
    }

    [Fact]
    public void Keeps_bodies_up_to_the_limit_and_never_those_of_an_earlier_request()
    {
        var journal = new RequestJournal(1, bodyLimit: 8);
        journal.Add(Record("/v3/chats"), "0123456789"u8, "short"u8);
        var first = All(journal).Single();
        Assert.Equal(("01234567", "short", true), (first.RequestBody, first.ResponseBody, first.Truncated));

        journal.Add(Record("/v3/chats"), [], "a"u8);
        var second = All(journal).Single();
        Assert.Equal((null, "a", false), (second.RequestBody, second.ResponseBody, second.Truncated));
    }

    [Fact]
    public void Filters_and_limits_oldest_first()
    {
        var journal = new RequestJournal(10, bodyLimit: 8);
        for (var n = 1; n <= 5; n++) journal.Add(Record(n % 2 == 0 ? "/even" : "/odd"), [], []);

        Assert.Equal([1L, 3], journal.List(0, record => record.Path == "/odd", 2).Select(entry => entry.Sequence));
    }

    [Fact]
    public void Returns_to_what_it_held_though_all_places_were_used_since()
    {
        var journal = new RequestJournal(3, bodyLimit: 8);
        for (var n = 1; n <= 4; n++) journal.Add(Record($"/v3/{n}"), "question"u8, "answer"u8);
        var kept = journal.Capture();
        var before = All(journal);
        for (var n = 5; n <= 20; n++) journal.Add(Record($"/v3/{n}"), "other"u8, "other"u8);

        journal.Restore(kept);

        Assert.Equal(before, All(journal));
        journal.Add(Record("/v3/again"), [], []);
        Assert.Equal(5, All(journal)[^1].Sequence);
        journal.Restore(kept);
        Assert.Equal(before, All(journal));
    }

    [Fact]
    public void Reads_on_from_a_mark_until_it_is_cleared()
    {
        var journal = new RequestJournal(10, bodyLimit: 8);
        journal.Add(Record("/one"), [], []);
        var mark = journal.Mark();
        journal.Add(Record("/two"), [], []);
        var (entries, now) = journal.Since(mark, _ => true)!.Value;
        Assert.Equal(["/two"], entries.Select(entry => entry.Path));
        Assert.Empty(journal.Since(now, _ => true)!.Value.Entries);

        journal.Clear();

        Assert.Null(journal.Since(now, _ => true));
    }

    /// <summary>A place keeps what an entry says in members of its own, so each new one must be copied there and back.</summary>
    [Fact]
    public void Keeps_every_member_of_an_entry()
    {
        var entry = Record("/v3/chats/1") with
        {
            Sequence = 1,
            Order = 1,
            Operation = "getChat",
            Query = "?limit=1",
            ErrorCode = 2001,
            Rule = "chats.exists",
            Fault = "slow",
            Notes = ["note"],
            RetryCount = 2,
            RetryAfter = 3,
            IdempotencyKey = "key",
            NextCursor = "20",
            RequestBody = "request",
            ResponseBody = "response",
            Truncated = true,
            Caller = 4,
            BodyHash = 5,
            IsAboutGroup = true,
            IsSpoilt = true,
            ArrivedAt = 6,
            AnsweredAt = 7,
        };
        var nothing = (JournalEntry)RuntimeHelpers.GetUninitializedObject(typeof(JournalEntry));
        var members = typeof(JournalEntry).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(member => member.CanWrite).ToList();
        Assert.All(members, member => Assert.NotEqual(member.GetValue(nothing), member.GetValue(entry)));
        var journal = new RequestJournal(2, bodyLimit: 8);

        journal.Add(entry, "request"u8, "response and more"u8);

        Assert.Equal(entry, All(journal).Single());
    }

    [Fact]
    public void A_place_that_is_used_again_keeps_nothing_of_the_request_before()
    {
        var journal = new RequestJournal(1, bodyLimit: 8);
        journal.Add(Record("/a-long-path") with { IdempotencyKey = "key", NextCursor = "20", ErrorCode = 2001 }, [], []);
        var second = Record("/b") with { Sequence = 2, Order = 2 };

        journal.Add(second, [], []);

        Assert.Equal(second, All(journal).Single());
    }

    private static IReadOnlyList<JournalEntry> All(RequestJournal journal) => journal.List(0, _ => true, int.MaxValue);

    private static JournalEntry Record(string path) =>
        new()
        {
            At = TestWorld.Start,
            World = "test",
            Method = "GET",
            Path = path,
            Query = "",
            Status = 200,
            TraceId = "trace",
            DurationMs = 1,
        };
}
