using System.Text.Json;

namespace Chats.Emulator.Conversations.Asking;

/// <summary>
/// Asks judges and word sources: two at a time, each for at most a minute of the machine's time, with at most 1 MiB of transcript.
/// </summary>
internal sealed class Asker(RecordedReplies recorded, TimeProvider system) : IDisposable
{
    public const int LongestQuestion = 1024 * 1024;

    private const int AtOnce = 2;

    /// <summary>How long an answer is waited for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <summary>Lets a judge look at a conversation.</summary>
    /// <param name="source">The judge.</param>
    /// <param name="question">What it is asked.</param>
    /// <param name="step">Test, repetition and step, to find a recorded answer by.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="AskingException">It gave no verdict.</exception>
    public async Task<JudgeVerdict> JudgeAsync(ISource source, Question question, string step, CancellationToken cancellationToken)
    {
        var reply = await Ask(source, question, step, cancellationToken);
        var said = Read(reply.Output, AskingJson.Default.JudgeReply);
        if (reply.ExitCode == 0) return new JudgeVerdict(said?.Pass ?? true, said?.Reason ?? "");
        if (reply.ExitCode == 1 && said?.Pass != true) return new JudgeVerdict(false, said?.Reason ?? FirstLine(reply.Output));
        throw new AskingException($"the judge '{source.Name}' ended with {reply.ExitCode}, which is neither 0 (yes) nor 1 (no){Complaint(reply)}");
    }

    /// <summary>Takes the next words of a person from somebody outside.</summary>
    /// <exception cref="AskingException">It gave none.</exception>
    public async Task<WordsReply> WordsAsync(ISource source, Question question, string step, CancellationToken cancellationToken)
    {
        var reply = await Ask(source, question, step, cancellationToken);
        if (reply.ExitCode != 0) throw new AskingException($"'{source.Name}' ended with {reply.ExitCode}{Complaint(reply)}");
        var said = Read(reply.Output, AskingJson.Default.WordsReply) ?? new WordsReply(reply.Output);
        var text = said.Text?.Trim() ?? "";
        if (text.Length == 0 && !said.Done) throw new AskingException($"'{source.Name}' said nothing, nor that it is done");
        return said with { Text = text.Length > 0 ? text : null };
    }

    public void Dispose() => _places.Dispose();

    private Task<Reply> Ask(ISource source, Question question, string step, CancellationToken cancellationToken) =>
        recorded.AnswerAsync(step, async () =>
        {
            await _places.WaitAsync(cancellationToken);
            try
            {
                using var late = new CancellationTokenSource(Patience, system);
                using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
                try
                {
                    return await source.AskAsync(Write(question), end.Token);
                }
                catch (OperationCanceledException) when (late.IsCancellationRequested)
                {
                    throw new AskingException($"'{source.Name}' did not answer within {Patience.TotalSeconds} s");
                }
            }
            finally
            {
                _places.Release();
            }
        });

    /// <summary>The question as JSON; of a transcript that is too long the oldest lines are left out.</summary>
    private static byte[] Write(Question question)
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(question, AskingJson.Default.Question);
        while (written.Length > LongestQuestion && question.Transcript.Count > 1)
        {
            question = question with { Transcript = [.. question.Transcript.Skip((question.Transcript.Count + 1) / 2)] };
            written = JsonSerializer.SerializeToUtf8Bytes(question, AskingJson.Default.Question);
        }

        return written;
    }

    /// <summary>What was written, where it is a JSON object; null where it is anything else.</summary>
    private static T? Read<T>(string output, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        if (!output.TrimStart().StartsWith('{')) return null;
        try
        {
            return JsonSerializer.Deserialize(output, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Complaint(Reply reply)
    {
        var line = FirstLine(reply.Complaint.Length > 0 ? reply.Complaint : reply.Output);
        return line.Length == 0 ? "" : $": {line}";
    }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();
}
