using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Runs conversation tests against an emulator, by the calls that every client has.</summary>
internal static class ConversationRunner
{
    /// <summary>The tests that a filter leaves, in the order of files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="filter">A text that <c>file: test [row]</c> holds, in any case; null: all.</param>
    public static IReadOnlyList<ConversationTest> Select(IReadOnlyList<TestFile> files, string? filter) =>
        [.. files.SelectMany(file => file.Tests).Where(test => IsSelected(test, filter))];

    /// <summary>Runs them, one after the other.</summary>
    /// <param name="files">Files without problems.</param>
    /// <param name="options">How.</param>
    /// <param name="observer">Is told how it goes.</param>
    /// <param name="cancellationToken">Ends the run; what ended before stays in the result, and the rest was skipped.</param>
    public static Task<TestRun> RunAsync(
        IReadOnlyList<TestFile> files, RunOptions options, IRunObserver observer, CancellationToken cancellationToken) =>
        RunAsync(files, options, observer, new WorldClient(options.Emulator), cancellationToken);

    internal static async Task<TestRun> RunAsync(
        IReadOnlyList<TestFile> files, RunOptions options, IRunObserver observer, IWorldClient world, CancellationToken cancellationToken)
    {
        var began = options.System.GetTimestamp();
        var run = new TestRun([])
        {
            Seed = options.Seed,
            StartedAt = options.System.GetUtcNow(),
            Emulator = typeof(ConversationRunner).Assembly.GetName().Version?.ToString(3) ?? "",
        };
        observer.Started(Select(files, options.Filter).Sum(test => (options.Repeat ?? test.Repeat).Times));
        var results = new RunResults(options, observer);
        foreach (var file in files)
        {
            var tests = file.Tests.Where(test => IsSelected(test, options.Filter)).ToList();
            if (tests.Count > 0) await RunFileAsync(new FileRunner(file, world, options, observer), tests, results, cancellationToken);
        }

        return run with { Tests = results.All, Duration = options.System.GetElapsedTime(began) };
    }

    private static async Task RunFileAsync(
        FileRunner file, List<ConversationTest> tests, RunResults results, CancellationToken cancellationToken)
    {
        if (results.IsOver || cancellationToken.IsCancellationRequested)
        {
            results.Skip(tests);
            return;
        }

        try
        {
            await file.PrepareAsync(cancellationToken);
            foreach (var test in tests) await RunTestAsync(file, test, results, cancellationToken);
            await file.EndAsync(cancellationToken);
        }
        catch (RunProblem problem)
        {
            foreach (var test in tests.Where(test => !results.Knows(test)))
            {
                results.Add(file.Broken(new TestResult(test.File, test.Name, TestVerdict.Error) { Row = test.Row }, test, problem.Message));
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            results.Skip(tests.Where(test => !results.Knows(test)));
        }
    }

    private static async Task RunTestAsync(
        FileRunner file, ConversationTest test, RunResults results, CancellationToken cancellationToken)
    {
        var times = results.Times(test);
        for (var i = 1; i <= times; i++)
        {
            if (results.IsOver)
            {
                if (i == 1) results.Skip([test]);
                return;
            }

            var (result, endsFile) = await file.RunAsync(test, times == 1 ? 0 : i, cancellationToken);
            results.Add(result);
            if (endsFile) throw new RunProblem(result.Failure?.Summary ?? "", endsFile: true);
        }
    }

    private static bool IsSelected(ConversationTest test, string? filter) =>
        filter is null || test.ToString().Contains(filter, StringComparison.OrdinalIgnoreCase);
}
