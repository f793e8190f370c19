using Chats.Emulator.Conversations.Asking;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Reports;
using Chats.Emulator.Conversations.Results;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Judges and word sources that a test file names: what they answer, and what becomes of the test if they do not.</summary>
public sealed class JudgeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly FakeTimeProvider _time = new();
    private readonly FakeWorld _world = new() { OnAct = (world, _) => world.Says(1, "Go away.") };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_judge_that_passes_fails_hangs_or_crashes_makes_four_reports()
    {
        var said = new[]
        {
            await Judged("exit 0"),
            await Judged("""echo '{"pass":false,"reason":"it is rude"}'"""),
            await Judged("touch begun; exec sleep 600", hangs: true),
            await Judged("echo out of memory >&2; exit 3"),
        };

        Assert.Equal([TestVerdict.Passed, TestVerdict.Failed, TestVerdict.Error, TestVerdict.Error], said.Select(run => run.Verdict));
        Assert.Null(said[0].Tests[0].Failure);
        Assert.Contains("the judge says: it is rude", Runs.Why(said[1].Tests[0]), StringComparison.Ordinal);
        Assert.Contains("did not answer within 60 s", Runs.Why(said[2].Tests[0]), StringComparison.Ordinal);
        Assert.Contains("ended with 3, which is neither 0 (yes) nor 1 (no): out of memory", Runs.Why(said[3].Tests[0]), StringComparison.Ordinal);
        Assert.Equal(4, said.Select(MarkdownReport.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("touch begun; exec sleep 600", true, "did not answer within 60 s")]
    [InlineData("exit 3", false, "ended with 3")]
    [InlineData("true", false, "said nothing, nor that it is done")]
    public async Task A_word_source_that_gives_no_words_is_an_error(string script, bool hangs, string why)
    {
        var run = await Run(Say(script), hangs);
        Assert.Equal(TestVerdict.Error, run.Verdict);
        Assert.Contains(why, Runs.Why(run.Tests[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_source_goes_on_after_each_answer_until_its_turns_are_over()
    {
        var run = await Run($"{Say("echo hello", "turns: 3")}\n      - expect: {{ message: any }}");
        Assert.Equal("Passed", Runs.Why(run.Tests[0]));
        Assert.Equal(3, _world.Acts.Count);
        Assert.All(_world.Acts, act => Assert.Contains("hello", act, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_source_that_is_done_ends_before()
    {
        var script = "if grep -q application; then echo '{\\\"text\\\":\\\"bye\\\",\\\"done\\\":true}'; else echo hello; fi";
        var run = await Run($"{Say(script, "turns: 9")}\n      - expect: {{ message: any }}");
        Assert.Equal("Passed", Runs.Why(run.Tests[0]));
        Assert.Equal(2, _world.Acts.Count);
        Assert.Contains("bye", _world.Acts[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_answers_the_next_turn_does_not_come()
    {
        _world.OnAct = (_, _) => { };
        var run = await Run(Say("echo hello", "turns: 3"));
        Assert.Equal("Failed: expected a message by the account within 10s, but it did not come", Runs.Why(run.Tests[0]));
        Assert.Single(_world.Acts);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Say(string script, string more = "turns: 1") =>
        $"{{ as: Maya, say: {{ from: {{ command: [sh, -c, \"{script}\"], {more} }} }}, to: \"+12025550100\" }}";

    private Task<TestRun> Judged(string script, bool hangs = false) => Run(
        "{ as: Maya, say: \"Hello\", to: \"+12025550100\" }\n      - expect: { message: { judge: { command: [sh, -c, \""
            + script.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"], criterion: It is polite } } }",
        hangs);

    private async Task<TestRun> Run(string steps, bool hangs = false)
    {
        var path = Path.Combine(_folder, "t.yaml");
        await File.WriteAllTextAsync(path, $"app: {{ settle: 0s }}\ntests:\n  - name: t\n    steps:\n      - {steps}\n", Cancellation);
        var reading = TestFileLoader.Load([path]);
        Assert.Empty(reading.Problems);
        using var application = new FakeApplication();
        using var recorded = RecordedReplies.None();
        using var asker = new Asker(recorded, _time);
        var running = Runs.Of(reading.Files, _world, application, options => options with { Asker = asker });
        if (hangs)
        {
            await Begun();
            _time.Advance(Asker.Patience);
        }

        return await running;
    }

    /// <summary>Waits until the command has begun, so that it hangs and is not merely late.</summary>
    private async Task Begun()
    {
        var file = Path.Combine(_folder, "begun");
        while (!File.Exists(file)) await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System, Cancellation);
        File.Delete(file);
    }
}
