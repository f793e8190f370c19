using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Expiry;
using CsCheck;

namespace Chats.Emulator.Worlds;

/// <summary>The queue holds what a sorted list would, after any changes, and earlier queues stay as they were.</summary>
public sealed class JobQueueTests
{
    private static readonly Gen<(int Second, int Act)> Step = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 9]);

    [Fact]
    public void Holds_jobs_in_the_order_they_fall_due() => Step.Array[0, 200].Sample(steps =>
    {
        var (queue, jobs) = (JobQueue.Empty, new List<Job>());
        var kept = new List<(JobQueue Queue, Job[] Jobs)>();
        foreach (var (sequence, (second, act)) in steps.Index())
        {
            if (act == 0 && jobs.Count > 0)
            {
                var gone = jobs[second % jobs.Count];
                queue = queue.Except([gone]);
                jobs.Remove(gone);
            }
            else if (act == 2)
            {
                (var taken, queue) = queue.TakeDue(TestWorld.Start.AddSeconds(second), DateTimeOffset.MaxValue, most: 5);
                Assert.Equal(jobs.Order().TakeWhile(job => job.Due <= TestWorld.Start.AddSeconds(second)).Take(5), taken);
                jobs.RemoveAll(taken.Contains);
            }
            else
            {
                var job = At(second, sequence);
                queue = queue.Add(job);
                jobs.Add(job);
            }

            if (act == 1) AssertHolds(jobs, queue);
            kept.Add((queue, [.. jobs]));
        }

        Assert.All(kept, each => AssertHolds(each.Jobs, each.Queue));
    });

    [Theory]
    [InlineData(100, 1000, 40)]
    [InlineData(32, 1000, 32)]
    [InlineData(100, 21, 20)]
    [InlineData(100, 0, 1)]
    public void What_is_due_is_taken_out_at_once(int most, int before, int expected)
    {
        var other = TestWorld.Start.AddSeconds(before);
        var queue = JobQueue.Empty.Add(Enumerable.Range(0, 100).Select(n => At(100 - n, n)));

        var (jobs, rest) = queue.TakeDue(TestWorld.Start.AddSeconds(40), other, most);

        Assert.Equal(expected, jobs.Count);
        Assert.Equal(queue.Take(expected), jobs);
        AssertHolds(queue.Skip(expected), rest);
        AssertHolds(queue.Skip(expected).Append(At(50, 200)), rest.Add(At(50, 200)));
        Assert.Equal(100, queue.Count);
    }

    private static void AssertHolds(IEnumerable<Job> expected, JobQueue queue)
    {
        var jobs = expected.Order().ToArray();
        Assert.Equal((jobs.Length, jobs.Length == 0), (queue.Count, queue.IsEmpty));
        Assert.Same(jobs.FirstOrDefault(), queue.First);
        Assert.Equal(jobs, queue);
        Assert.Same(jobs.LastOrDefault(), queue.Last);
    }

    private static ExpireMessageJob At(int second, long sequence) => new(TestWorld.Start.AddSeconds(second), sequence, Guid.Empty);
}
