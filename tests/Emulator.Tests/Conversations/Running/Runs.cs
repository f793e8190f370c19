using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;
using TestResult = Chats.Emulator.Conversations.Results.TestResult;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Runs the text of a test file against a world and an application that are not there.</summary>
internal static class Runs
{
    public static Task<TestRun> OfText(
        string text, FakeWorld world, FakeApplication application, Func<RunOptions, RunOptions>? how = null)
    {
        var reading = TestFileLoader.LoadText("version: 1\n" + text, "t.yaml");
        Assert.Empty(reading.Problems);
        return Of(reading.Files, world, application, how);
    }

    public static async Task<TestRun> Of(
        IReadOnlyList<TestFile> files, FakeWorld world, FakeApplication application, Func<RunOptions, RunOptions>? how = null)
    {
        using var nobody = new HttpClient();
        var options = new RunOptions(nobody, application);
        return await ConversationRunner.RunAsync(
            files, how?.Invoke(options) ?? options, NoObserver.Instance, world, TestContext.Current.CancellationToken);
    }

    /// <summary>One test with these steps.</summary>
    public static async Task<TestResult> OfSteps(FakeWorld world, params string[] steps)
    {
        using var application = new FakeApplication();
        var lines = string.Concat(steps.Select(step => $"      - {step}\n"));
        return Assert.Single((await OfText($"app: {{ settle: 0s }}\ntests:\n  - name: t\n    steps:\n{lines}", world, application)).Tests);
    }

    public static string Why(TestResult result) =>
        result.Failure is { } failure ? $"{result.Verdict}: {failure.Summary}" : $"{result.Verdict}";
}
