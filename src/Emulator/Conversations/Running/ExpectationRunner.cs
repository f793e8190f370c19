using System.Globalization;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Files.Steps;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Facts;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Waits for what a test expects, and takes the facts that are it.</summary>
internal sealed class ExpectationRunner(WorldPace pace, FactWindow window, Judges judges)
{
    /// <summary>Something must happen, or so often; the last of it is returned with the match that found it.</summary>
    /// <param name="expectation">What.</param>
    /// <param name="chat">Where, if it does not say; null: anywhere.</param>
    /// <param name="after">Only what has a higher order counts.</param>
    /// <param name="step">Which step it is, to find recorded answers of judges by.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ExpectationUnmet">It did not happen, or too often.</exception>
    public async Task<FactFinding?> ExpectAsync(
        Expectation expectation, Guid? chat, long after, string step, CancellationToken cancellationToken)
    {
        var match = Scope.Of(expectation.Match, chat);
        await pace.LookAsync(cancellationToken);
        var within = expectation.Within ?? Expectation.DefaultWithin;
        var deadline = pace.Now + within;
        IReadOnlyList<FactFinding> found = [];
        await pace.PassAsync(deadline, IsDecided, cancellationToken);
        if (found.Count < expectation.Least || found.Count > expectation.Most) throw Unmet(expectation, match, within, found.Count, after);
        window.Take(found.SelectMany(finding => finding.Facts));
        return found.Count == 0 ? null : found[^1];

        async Task<bool> IsDecided()
        {
            found = await FindAsync(match, after, deadline, step, cancellationToken);
            if (expectation is { Count: null, AtLeast: null, AtMost: null }) found = [.. found.Take(1)];
            return expectation.Most is { } most ? found.Count > most : found.Count >= expectation.Least;
        }
    }

    /// <summary>Things must happen one after the other.</summary>
    public async Task ExpectInOrderAsync(
        IReadOnlyList<Expectation> expectations, Guid? chat, string step, CancellationToken cancellationToken)
    {
        var after = window.Since;
        for (var i = 0; i < expectations.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{step}.{i + 1}");
            if (await ExpectAsync(expectations[i], chat, after, place, cancellationToken) is { } finding) after = finding.Whole.Order;
        }
    }

    /// <summary>The application must answer; all it says until it has come to rest is taken.</summary>
    public async Task ExpectAnswersAsync(Position place, Guid? chat, string step, CancellationToken cancellationToken)
    {
        var answer = new MessageMatch();
        await ExpectAsync(new Expectation(answer, place), chat, window.Since, step, cancellationToken);
        await pace.SettleAsync(cancellationToken);
        window.Take(window.Free.Where(Scope.Of(answer, chat).Matches));
    }

    /// <summary>Something must not happen from the last acting step on until a time is over.</summary>
    public async Task ExpectNoAsync(ExpectNoStep unwanted, Guid? chat, string step, CancellationToken cancellationToken)
    {
        var match = Scope.Of(unwanted.Expectation.Match, chat);
        await pace.LookAsync(cancellationToken);
        var deadline = pace.ActedAt + unwanted.For;
        IReadOnlyList<FactFinding> found = [];
        await pace.PassAsync(deadline, IsBroken, cancellationToken);
        if (found.Count == 0) return;
        throw new ExpectationUnmet(new TestFailure(
            unwanted.Expectation.Position.Line, unwanted.Expectation.Position.Column,
            $"expected no {Bare(unwanted.Expectation)} for {Durations.Format(unwanted.For)}, but it came")
        {
            Expected = $"no {Bare(unwanted.Expectation)}",
            Came = [.. found.SelectMany(finding => finding.Facts).Select(FactText.Of)],
            Since = window.Since,
        });

        async Task<bool> IsBroken()
        {
            found = await FindAsync(match, after: 0, deadline, step, cancellationToken);
            return found.Count > 0;
        }
    }

    private async Task<IReadOnlyList<FactFinding>> FindAsync(
        FactMatch match, long after, DateTimeOffset deadline, string step, CancellationToken cancellationToken)
    {
        var facts = window.Free.Where(fact => fact.Order > after && fact.At <= deadline).ToList();
        if (match is MessagesMatch) return match.Find(facts, pace.Now) is { } run ? [run] : [];
        var found = new List<FactFinding>();
        foreach (var fact in facts.Where(match.Matches))
        {
            if (match is MessageMatch { Judge: { } judge } && !await judges.PassesAsync(judge, fact, step, cancellationToken)) continue;
            found.Add(new FactFinding([fact], fact));
        }

        return found;
    }

    private ExpectationUnmet Unmet(Expectation expectation, FactMatch match, TimeSpan within, int found, long after)
    {
        var wanted = Wanted(expectation);
        var came = found == 0 ? "it did not come" : string.Create(CultureInfo.InvariantCulture, $"{found} came");
        var judged = match is MessageMatch { Judge: not null } && judges.Reason is { Length: > 0 } reason
            ? $"; the judge says: {reason}"
            : "";
        return new ExpectationUnmet(new TestFailure(
            expectation.Position.Line, expectation.Position.Column,
            $"expected {wanted} within {Durations.Format(within)}, but {came}{judged}")
        {
            Expected = wanted,
            Came = NearMisses.Of(match, window, judges, after),
            Since = window.Since,
        });
    }

    private static string Wanted(Expectation expectation) => expectation switch
    {
        { Count: null, AtLeast: null, AtMost: null } => Words(expectation),
        _ => new CountRange(expectation.Least, expectation.Most ?? int.MaxValue)
            .Words(count => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "time" : "times")} {Words(expectation)}")),
    };

    private static string Bare(Expectation expectation) => Words(expectation) is var words && words.StartsWith("a ", StringComparison.Ordinal)
        ? words[2..]
        : words.StartsWith("an ", StringComparison.Ordinal) ? words[3..] : words;

    /// <summary>In words, without the chat where that goes without saying: ids tell nobody anything.</summary>
    private static string Words(Expectation expectation) => Scope.Of(expectation.Match, chat: null).Describe();
}
