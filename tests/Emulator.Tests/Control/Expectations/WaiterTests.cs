using Chats.Emulator.Journal;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Control.Expectations;

/// <summary>What ends a wait, and what does not.</summary>
public sealed class WaiterTests : IDisposable
{
    private readonly TestWorld _test = new();
    private readonly FakeTimeProvider _system = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _gone = new();

    public void Dispose()
    {
        _test.Dispose();
        _stopping.Dispose();
        _gone.Dispose();
    }

    [Fact]
    public async Task Ends_at_once_when_enough_came_before()
    {
        Arrive(201, 201);

        Assert.Equal([1, 2], Found(await Wait(201, 2)));
    }

    [Fact]
    public async Task Ends_with_the_last_that_was_missing_and_counts_no_others()
    {
        Arrive(201, 400);
        var wait = Wait(201, 3);
        Arrive(201, 400);
        Assert.False(wait.IsCompleted);

        Arrive(201);

        Assert.Equal([1, 3, 5], Found(await wait));
    }

    [Fact]
    public async Task Looks_only_at_what_came_after_a_number()
    {
        Arrive(201, 201, 201);

        Assert.Equal([3], Found(await Wait(201, 1, since: 2)));
    }

    [Fact]
    public async Task Ends_in_real_time_with_what_came_instead()
    {
        Arrive(201, 400);
        var wait = Wait(429, 1);
        _test.Advance(TimeSpan.FromDays(1));
        _system.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(wait.IsCompleted);

        _system.Advance(TimeSpan.FromSeconds(0.1));

        var unmet = Problem(417, await wait);
        Assert.Contains("Expected at least 1 request with status 429, but none came in time.", unmet, StringComparison.Ordinal);
        Assert.Contains("#2 GET /v3/chats (listChats) answered 400: status is 400, not 429", unmet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_when_the_world_begins_anew()
    {
        var wait = Wait(201, 1);

        _test.World.Reset();

        Assert.Contains("reset", Problem(409, await wait), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_when_the_world_ends()
    {
        var wait = Wait(201, 1);

        _test.World.Dispose();

        Problem(409, await wait);
        Problem(409, await Wait(201, 1));
    }

    [Fact]
    public async Task Ends_when_the_journal_is_cleared()
    {
        Arrive(201);
        var wait = Wait(201, 2);

        _test.World.Journal.Clear();

        Assert.Contains("cleared", Problem(409, await wait), StringComparison.Ordinal);
        Arrive(201, 201);
        Assert.Equal([1, 2], Found(await Wait(201, 2)));
    }

    [Fact]
    public async Task Ends_when_the_emulator_stops()
    {
        var wait = Wait(201, 1);

        await _stopping.CancelAsync();

        Problem(503, await wait);
    }

    [Fact]
    public async Task Ends_when_nobody_listens_any_more()
    {
        var wait = Wait(201, 1);

        await _gone.CancelAsync();

        Assert.Equal(499, Assert.IsType<StatusCodeHttpResult>(await wait).StatusCode);
    }

    [Fact]
    public async Task A_thousand_wait_each_for_their_own()
    {
        var waits = Enumerable.Range(1000, 1000).Select(status => Wait(status, 1)).ToArray();

        Arrive([.. Enumerable.Range(1000, 1000)]);

        Assert.Equal(Enumerable.Range(1, 1000), (await Task.WhenAll(waits)).Select(answer => Assert.Single(Found(answer))));
    }

    private Task<IResult> Wait(int status, int count, long since = 0)
    {
        var matcher = RequestMatcher.Of(new RequestMatch { Status = status }, bodyLimit: 100).Build();
        return new Waiter(_test.World, _system, _stopping.Token).For(
            new RequestRecordSource(_test.World, since), matcher, count, TimeSpan.FromSeconds(5), _gone.Token);
    }

    private void Arrive(params int[] statuses)
    {
        foreach (var status in statuses)
        {
            var entry = new JournalEntry
            {
                At = TestWorld.Start,
                World = "test",
                Operation = "listChats",
                Method = "GET",
                Path = "/v3/chats",
                Query = "",
                Status = status,
                TraceId = "trace",
                DurationMs = 1,
            };
            _test.World.Journal.Add(entry, [], []);
        }
    }

    private static IEnumerable<int> Found(IResult answer) =>
        Assert.IsType<Ok<JournalPage>>(answer).Value!.Requests.Select(entry => (int)entry.Sequence);

    private static string Problem(int status, IResult answer)
    {
        var text = Assert.IsType<ContentHttpResult>(answer);
        Assert.Equal(status, text.StatusCode);
        return text.ResponseContent!;
    }
}
