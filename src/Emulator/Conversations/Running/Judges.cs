using System.Globalization;
using Chats.Emulator.Conversations.Asking;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Facts;
using Chats.Emulator.Facts.Matching;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Asks those whom a test names: judges of messages, and sources of a person's words.</summary>
/// <param name="options">How the tests run.</param>
/// <param name="test">The test that runs.</param>
/// <param name="repetition">Which repetition of it, from 1; 0: it is not repeated.</param>
/// <param name="folder">Where commands run; null: none may.</param>
/// <param name="window">What happened so far.</param>
internal sealed class Judges(RunOptions options, ConversationTest test, int repetition, string? folder, FactWindow window)
{
    private readonly Dictionary<(Judge Judge, long Order), JudgeVerdict> _known = [];

    /// <summary>What the judge said last, for the report.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who was asked and has not answered; null: nobody.</summary>
    public string? Asked { get; private set; }

    public async Task<bool> PassesAsync(Judge judge, Fact fact, string step, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue((judge, fact.Order), out var verdict))
        {
            var question = new Question(Question.Judge, Name(test), Transcript(fact.ChatId))
            {
                Criterion = judge.Criterion,
                Message = string.Join('\n', fact.Texts ?? []),
            };
            verdict = await Ask(
                Source(judge.Command ?? [], judge.Url),
                (asker, source) => asker.JudgeAsync(source, question, Place(step), cancellationToken));
            _known[(judge, fact.Order)] = verdict;
        }

        if (!verdict.Passes) Reason = verdict.Reason;
        return verdict.Passes;
    }

    /// <summary>What a judge has against a message; null: nothing, or it was not asked.</summary>
    public string? Refusal(Judge judge, Fact fact) => _known.GetValueOrDefault((judge, fact.Order)) is { Passes: false } verdict
        ? verdict.Reason is { Length: > 0 } reason ? $"the judge says: {reason}" : "the judge says no"
        : null;

    public Task<WordsReply> WordsAsync(WordSource source, string person, Guid? chat, string step, CancellationToken cancellationToken) =>
        Ask(Source(source.Command.IsDefault ? [] : source.Command, source.Url), (asker, words) => asker.WordsAsync(
            words, new Question(Question.Words, Name(test), Transcript(chat)) { Person = person }, Place(step), cancellationToken));

    private string Name(ConversationTest named) =>
        repetition == 0 ? named.ToString() : string.Create(CultureInfo.InvariantCulture, $"{named} #{repetition}");

    /// <summary>Where a recorded answer belongs; the same wherever the file lies.</summary>
    private string Place(string step) => $"{Name(test with { File = Path.GetFileName(test.File) })}, step {step}";

    private async Task<T> Ask<T>(ISource source, Func<Asker, ISource, Task<T>> ask)
    {
        if (options.Asker is not { } asker)
        {
            throw new RunProblem("nobody can be asked here: judges and word sources work in test files only");
        }

        try
        {
            Asked = source.Name;
            var answer = await ask(asker, source);
            Asked = null;
            return answer;
        }
        catch (AskingException problem)
        {
            throw new RunProblem(problem.Message);
        }
    }

    private ISource Source(IReadOnlyList<string> command, string? url)
    {
        if (url is not null)
        {
            if (options.MayAsk?.Invoke(url) == false) throw new RunProblem(CommandsByHttp.NotAllowed(url));
            return new UrlSource(new Uri(url), options.Asking ?? options.Application.Http);
        }

        return folder is not null ? new CommandSource(command, folder) : throw new RunProblem("commands run in test files only; use url");
    }

    private List<TranscriptLine> Transcript(Guid? chat) =>
        [.. window.All.Where(fact => fact.Kind == FactKind.Message && (chat is null || fact.ChatId == chat)).Select(Line)];

    private static TranscriptLine Line(Fact fact) => new(
        fact.ByAccount ? "application" : fact.ByName ?? fact.By ?? "", fact.At, string.Join('\n', fact.Texts ?? []), fact.Parts ?? []);
}
