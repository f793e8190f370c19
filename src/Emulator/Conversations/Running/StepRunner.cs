using System.Globalization;
using System.Net;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Files.Steps;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Facts;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Runs the steps of one test.</summary>
internal sealed class StepRunner(
    IWorldClient world, RunOptions options, ApplicationSpec spec, FactWindow window, WorldPace pace, TestValues values, Judges judges,
    ulong seed)
{
    private static readonly string[] OwnKeys = ["as", "save_as", "after", "chance"];

    private readonly ExpectationRunner _expectations = new(pace, window, judges);
    private readonly List<string> _savepoints = [];
    private readonly List<string> _faults = [];
    private Guid? _chat;

    /// <summary>What only this test made and a savepoint does not bring back.</summary>
    public async Task CleanAsync(CancellationToken cancellationToken)
    {
        foreach (var name in _savepoints) await world.SendAsync(HttpMethod.Delete, $"/savepoints/{name}", null, cancellationToken);
        _savepoints.Clear();
    }

    /// <param name="step">The step with every value in place.</param>
    /// <param name="content">What it says.</param>
    /// <param name="number">Which step of the test it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(TestStep step, StepContent content, int number, CancellationToken cancellationToken)
    {
        var place = number.ToString(CultureInfo.InvariantCulture);
        switch (content)
        {
            case ActStep act:
                await ActAsync(act, step, number, cancellationToken);
                break;
            case ExpectStep expect:
                Save(expect, await _expectations.ExpectAsync(expect.Expectation, _chat, window.Since, place, cancellationToken));
                break;
            case ExpectNoStep unwanted:
                await _expectations.ExpectNoAsync(unwanted, _chat, place, cancellationToken);
                break;
            case InOrderStep list:
                await _expectations.ExpectInOrderAsync(list.Expectations, _chat, place, cancellationToken);
                break;
            case CallStep call:
                _chat = null;
                var answer = await CallRunner.CallAsync(call.Call, step, spec, options.Application.Http, cancellationToken);
                if (call.SaveAs is { } name) values.Save(name, answer);
                break;
            case AdvanceStep advance:
                _chat = null;
                await pace.JumpAsync(advance.By, cancellationToken);
                break;
            case WaitStep wait:
                await PassAsync(wait.For, cancellationToken);
                break;
            case HygieneStep hygiene:
                await VerifyHygieneAsync(hygiene, step, cancellationToken);
                break;
            case CoverageStep coverage:
                VerifyCoverage(coverage, step);
                break;
            default:
                await ChangeAsync(step, content, cancellationToken);
                break;
        }
    }

    private async Task ChangeAsync(TestStep step, StepContent content, CancellationToken cancellationToken)
    {
        switch (content)
        {
            case FaultStep fault:
                _chat = null;
                await world.SendAsync(HttpMethod.Put, $"/faults/{fault.Name}", StepText.Of(Value(step, "fault")), cancellationToken);
                if (!_faults.Contains(fault.Name)) _faults.Add(fault.Name);
                break;
            case NoFaultStep { Name: var name }:
                await FindAsync(
                    HttpMethod.Delete, $"/faults/{name}",
                    () => $"no fault is named '{name}' at this step{Spelling.Hint(name, _faults)}", cancellationToken);
                _faults.Remove(name);
                break;
            case SavepointStep savepoint:
                await world.SendAsync(HttpMethod.Put, $"/savepoints/{savepoint.Name}", null, cancellationToken);
                if (!_savepoints.Contains(savepoint.Name)) _savepoints.Add(savepoint.Name);
                break;
            case RestoreStep restore:
                _chat = null;
                await RestoreAsync(restore.Name, cancellationToken);
                _faults.Clear(); // Which of them the savepoint had is not known here; they are only hints.
                await pace.RestartAsync(cancellationToken);
                break;
            case LineStep line:
                await world.SendAsync(
                    HttpMethod.Put, $"/lines/{Uri.EscapeDataString(line.Number)}", line.Change.GetRawText(), cancellationToken);
                break;
            case ContactStep contact:
                await world.SendAsync(
                    HttpMethod.Put, $"/contacts/{Uri.EscapeDataString(contact.Person)}", contact.Change.GetRawText(), cancellationToken);
                break;
        }
    }

    /// <summary>The world knows more savepoints than a test is told of: the runner has its own.</summary>
    private Task RestoreAsync(string name, CancellationToken cancellationToken) => FindAsync(
        HttpMethod.Post, $"/savepoints/{name}/restore",
        () => $"the test has no savepoint '{name}'{Spelling.Hint(name, _savepoints)}", cancellationToken);

    /// <summary>A call about something that has a name; where nothing has it, the test is told so in its own words.</summary>
    private async Task FindAsync(HttpMethod method, string path, Func<string> missing, CancellationToken cancellationToken)
    {
        try
        {
            await world.SendAsync(method, path, null, cancellationToken);
        }
        catch (RunProblem problem) when (problem.Status == HttpStatusCode.NotFound)
        {
            throw new RunProblem(missing());
        }
    }

    private async Task ActAsync(ActStep step, TestStep written, int number, CancellationToken cancellationToken)
    {
        var act = step.Act;
        if (act.After is { } after) await PassAsync(after, cancellationToken);
        if (act.Chance is { } chance && Seeds.Chance(seed, number) >= chance) return;
        if (act.Content is SayAct { From: { } source })
        {
            await ConverseAsync(step, source, written, number, cancellationToken);
            return;
        }

        await DoAsync(step, StepText.Of(written.Node, OwnKeys), Text(act.Content), cancellationToken);
        if (act.Content is TypeAct typing) await PassAsync(typing.For, cancellationToken);
    }

    private async Task DoAsync(ActStep step, string body, string? text, CancellationToken cancellationToken)
    {
        var outcome = await world.ActAsync(step.Act.As!, body, cancellationToken);
        _chat = outcome.ChatId;
        if (step.SaveAs is not { } name) return;
        values.Save(name, new SavedValue { Id = outcome.MessageId?.ToString(), Chat = outcome.ChatId?.ToString(), Text = text });
    }

    /// <summary>The person writes what somebody else says, turn by turn; each answer is taken before the next.</summary>
    private async Task ConverseAsync(
        ActStep step, WordSource source, TestStep written, int number, CancellationToken cancellationToken)
    {
        var place = number.ToString(CultureInfo.InvariantCulture);
        var chat = Guid.TryParse(step.Act.Chat, out var id) ? id : _chat;
        for (var turn = 1; turn <= source.Turns; turn++)
        {
            var words = await judges.WordsAsync(source, step.Act.As!, chat, place, cancellationToken);
            if (words.Text is not { } text) return;
            if (turn > 1) await pace.BeginAsync(cancellationToken);
            await DoAsync(step, StepText.Of(Saying(written.Node, text), OwnKeys), text, cancellationToken);
            chat = _chat;
            if (words.Done || turn == source.Turns) return;
            await _expectations.ExpectAnswersAsync(written.Node.Position, chat, place, cancellationToken);
        }
    }

    private static MapNode Saying(MapNode node, string words) => node with
    {
        Entries = [.. node.Entries.Select(entry =>
            entry.Key.Value == "say" ? KeyValuePair.Create<ScalarNode, Node>(entry.Key, ScalarNode.Text(words)) : entry)],
    };

    private Task<bool> PassAsync(TimeSpan duration, CancellationToken cancellationToken) =>
        pace.PassAsync(pace.Now + duration, () => Task.FromResult(false), cancellationToken);

    private void Save(ExpectStep step, FactFinding? finding)
    {
        if (step.SaveAs is not { } name || finding is null) return;
        var fact = finding.Whole;
        values.Save(name, new SavedValue
        {
            Id = fact.MessageId?.ToString(),
            Chat = fact.ChatId?.ToString(),
            Text = fact.Texts is { } texts ? string.Join('\n', texts) : null,
            Groups = step.Expectation.Match.Groups(fact),
            Json = fact.Data ?? fact.ResponseBody,
        });
    }

    private async Task VerifyHygieneAsync(HygieneStep hygiene, TestStep step, CancellationToken cancellationToken)
    {
        var except = hygiene.Except.Count == 0 ? "" : $"?except={Uri.EscapeDataString(string.Join(',', hygiene.Except))}";
        if (await world.VerifyAsync($"/hygiene/verify{except}", cancellationToken) is not { } findings) return;
        throw new ExpectationUnmet(new TestFailure(step.Line, step.Column, "the application did what a good client leaves alone")
        {
            Expected = "a client that does nothing wrong",
            Came = findings.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        });
    }

    /// <summary>Counted as the coverage report counts, of this test alone.</summary>
    private void VerifyCoverage(CoverageStep coverage, TestStep step)
    {
        var called = window.All.Where(fact => fact is { Kind: FactKind.Request, Operation: not null, StatusCode: >= 200 and < 300 })
            .Select(fact => fact.Operation!).ToHashSet(StringComparer.Ordinal);
        var all = VendorOperations.All.Select(operation => operation.Name).ToList();
        var missing = all.Where(name => !called.Contains(name)).ToList();
        var covered = all.Count - missing.Count;
        if (100 * covered >= coverage.AtLeast * all.Count) return;
        var share = Math.Floor(1000.0 * covered / all.Count) / 10; // cut: what is rounded up might read as enough
        throw new ExpectationUnmet(new TestFailure(step.Line, step.Column, string.Create(
            CultureInfo.InvariantCulture,
            $"expected successful calls of at least {coverage.AtLeast} % of the operations, but it is {share:0.#} % ({covered} of {all.Count})"))
        {
            Expected = string.Create(CultureInfo.InvariantCulture, $"at least {coverage.AtLeast} % of {all.Count} operations"),
            Came = [.. called.Order(StringComparer.Ordinal), $"not called with success: {string.Join(", ", missing)}"],
        });
    }

    private static Node Value(TestStep step, string key) => step.Node.Entries.First(entry => entry.Key.Value == key).Value;

    private static string? Text(ActContent content) => content is SayAct { Parts: { IsDefaultOrEmpty: false } parts }
        ? string.Join('\n', parts.OfType<Domain.Messages.TextPart>().Select(part => part.Value))
        : null;
}
