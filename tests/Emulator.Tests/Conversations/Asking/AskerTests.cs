using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Conversations.Asking;

/// <summary>How judges and word sources are asked, and what their answers mean.</summary>
public sealed class AskerTests : IDisposable
{
    private static readonly Question Asked =
        new(Question.Judge, "A greeting", [new TranscriptLine("Maya", DateTimeOffset.UnixEpoch, "Hi", ["text"])]) { Criterion = "It greets" };

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData("exit 0", true, "")]
    [InlineData("exit 1", false, "")]
    [InlineData("echo rude; exit 1", false, "rude")]
    [InlineData("""echo '{"pass":true,"reason":"polite"}'""", true, "polite")]
    [InlineData("""echo '{"pass":false,"reason":"too short"}'""", false, "too short")]
    [InlineData("""echo '{"reason":"so be it"}'; exit 1""", false, "so be it")]
    public async Task A_judge_says_yes_or_no(string script, bool passes, string reason) =>
        Assert.Equal(new JudgeVerdict(passes, reason), await Judge(Shell(script)));

    [Theory]
    [InlineData("exit 2", "ended with 2")]
    [InlineData("echo no model >&2; exit 3", "no model")]
    [InlineData("""echo '{"pass":true}'; exit 1""", "ended with 1")]
    public async Task Anything_else_is_no_verdict(string script, string said) =>
        Assert.Contains(said, (await Assert.ThrowsAsync<AskingException>(() => Judge(Shell(script)))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_command_that_does_not_exist_is_named() =>
        Assert.Contains("no-such-judge", (await Assert.ThrowsAsync<AskingException>(
            () => Judge(new CommandSource(["no-such-judge"], _folder)))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_question_comes_on_standard_input_in_the_files_folder()
    {
        await Judge(Shell("cat > question.json"));

        var question = JsonElement.Parse(await File.ReadAllTextAsync(
            Path.Combine(_folder, "question.json"), TestContext.Current.CancellationToken));
        Assert.Equal("judge", question.GetProperty("kind").GetString());
        Assert.Equal("It greets", question.GetProperty("criterion").GetString());
        Assert.Equal("Hi", question.GetProperty("transcript")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_command_need_not_read_its_question()
    {
        var lines = Enumerable.Repeat(Asked.Transcript[0] with { Text = new string('x', 10_000) }, 50);

        Assert.True((await Judge(Shell("exec <&-; exit 0"), Asked with { Transcript = [.. lines] })).Passes);
    }

    [Fact]
    public async Task Of_a_long_transcript_the_latest_is_shown()
    {
        var lines = Enumerable.Range(1, 300).Select(n => Asked.Transcript[0] with { Text = n + new string('x', 10_000) });

        await Judge(Shell("cat > question.json"), Asked with { Transcript = [.. lines] });

        var file = new FileInfo(Path.Combine(_folder, "question.json"));
        Assert.InRange(file.Length, Asker.LongestQuestion / 4, Asker.LongestQuestion);
        var asked = JsonElement.Parse(await File.ReadAllTextAsync(file.FullName, TestContext.Current.CancellationToken));
        var last = asked.GetProperty("transcript").EnumerateArray().Last();
        Assert.StartsWith("300x", last.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_waited_for_longer_than_a_minute()
    {
        var time = new FakeTimeProvider();
        using var asker = new Asker(RecordedReplies.None(), time);
        var source = new SilentSource();

        var verdict = asker.JudgeAsync(source, Asked, "step", TestContext.Current.CancellationToken);
        await source.WasAsked;
        time.Advance(Asker.Patience);

        Assert.Contains("60 s", (await Assert.ThrowsAsync<AskingException>(() => verdict)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("echo '  Where is it?  '", "Where is it?")]
    [InlineData("""echo '{"text":"Where is it?"}'""", "Where is it?")]
    [InlineData("""echo '{"text":"Bye","done":true}'""", "Bye", true)]
    [InlineData("""echo '{"done":true}'""", null, true)]
    public async Task Words_are_what_was_written(string script, string? words, bool isDone = false) =>
        Assert.Equal(
            new WordsReply(words, isDone), await Open().WordsAsync(Shell(script), Asked, "step", TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("true", "said nothing")]
    [InlineData("echo hello; exit 1", "ended with 1")]
    public async Task No_words_are_an_error(string script, string said) => Assert.Contains(
        said,
        (await Assert.ThrowsAsync<AskingException>(
            () => Open().WordsAsync(Shell(script), Asked, "step", TestContext.Current.CancellationToken))).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task An_address_is_asked_by_POST()
    {
        using var http = new HttpClient(new Answering(HttpStatusCode.OK, """{"pass":false,"reason":"too long"}"""));

        Assert.Equal(new JudgeVerdict(false, "too long"), await Judge(new UrlSource(new Uri("http://localhost/judge"), http)));
    }

    [Fact]
    public async Task An_address_that_fails_gives_no_verdict()
    {
        using var http = new HttpClient(new Answering(HttpStatusCode.BadGateway, "down"));

        await Assert.ThrowsAsync<AskingException>(() => Judge(new UrlSource(new Uri("http://localhost/judge"), http)));
    }

    [Fact]
    public async Task What_was_recorded_is_replayed_and_nobody_is_asked()
    {
        var file = Path.Combine(_folder, "words.jsonl");
        using (var recording = RecordedReplies.RecordTo(file))
        {
            await Open(recording).WordsAsync(Shell("echo one"), Asked, "a", TestContext.Current.CancellationToken);
            await Open(recording).WordsAsync(Shell("echo two"), Asked, "a", TestContext.Current.CancellationToken);
        }

        using var replayed = RecordedReplies.ReplayFrom(file);
        var nobody = new CommandSource(["no-such-command"], _folder);
        Assert.Equal("one", (await Open(replayed).WordsAsync(nobody, Asked, "a", TestContext.Current.CancellationToken)).Text);
        Assert.Equal("two", (await Open(replayed).WordsAsync(nobody, Asked, "a", TestContext.Current.CancellationToken)).Text);
        var missing = await Assert.ThrowsAsync<AskingException>(
            () => Open(replayed).WordsAsync(nobody, Asked, "b", TestContext.Current.CancellationToken));
        Assert.Contains("--record-words", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_something_else_is_refused_with_its_place()
    {
        var file = Path.Combine(_folder, "words.jsonl");
        File.WriteAllText(file, "\nhello\n");

        Assert.Contains(":2:1:", Assert.Throws<AskingException>(() => RecordedReplies.ReplayFrom(file)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Asker Open(RecordedReplies? recorded = null) => new(recorded ?? RecordedReplies.None(), TimeProvider.System);

    private static Task<JudgeVerdict> Judge(ISource source, Question? question = null) =>
        Open().JudgeAsync(source, question ?? Asked, "step", TestContext.Current.CancellationToken);

    private CommandSource Shell(string script) => new(["sh", "-c", script], _folder);

    private sealed class SilentSource : ISource
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => "silent";

        public Task WasAsked => _asked.Task;

        public async Task<Reply> AskAsync(ReadOnlyMemory<byte> question, CancellationToken cancellationToken)
        {
            _asked.SetResult();
            return await new TaskCompletionSource<Reply>().Task.WaitAsync(cancellationToken);
        }
    }

    private sealed class Answering(HttpStatusCode status, string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
    }
}
