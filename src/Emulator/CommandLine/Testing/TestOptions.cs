using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Chats.Emulator.CommandLine.Options;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Running;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>The options of <c>test</c>; those of <c>exec</c> are taken as well, and not shown once more.</summary>
internal sealed class TestOptions
{
    private static readonly NumberRule Repetitions = new(1, 1000);

    private readonly Option<Uri?> _emulator = new("--emulator")
    {
        HelpName = "URL",
        Description = "An emulator that runs already, such as http://localhost:4010; default: one of its own",
        CustomParser = ParseUrl,
    };

    private readonly Option<string?> _filter = new("--filter")
    {
        HelpName = "TEXT",
        Description = "Only tests that have this text in 'file: test [row]', in any case",
    };

    private readonly Option<int> _repeat = Number("--repeat", "Runs each test so often; default: as its file says");

    private readonly Option<int> _atLeast = Number("--pass-at-least", "So many repetitions of a test must pass; default: all");

    private readonly Option<ulong?> _seed = new("--seed")
    {
        HelpName = "N",
        Description = "What ids and chance are made from; the same command with the same seed does the same; default: 1 with a COMMAND, "
            + "else another each time, because an application that runs already may drop ids that it has seen",
        CustomParser = ParseSeed,
    };

    private readonly Option<TimeSpan?> _timeout = new("--timeout")
    {
        HelpName = "DURATION",
        Description = "How long one test may take, in the machine's time, such as 30s or 2m; past it the test is an error; default: "
            + Durations.Format(RunOptions.DefaultTimeout),
        CustomParser = ParseDuration,
    };

    private readonly Option<bool> _failFast = new("--fail-fast") { Description = "Stop after the first test that does not pass" };

    private readonly KeyedOption _app = new("--app", ApplicationCodec.Application.Names)
    {
        HelpName = "KEY=VALUE",
        Description = $"What a file says under app, said here: {string.Join(", ", ApplicationCodec.Application.Names)}",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly KeyedOption _report = new("--report", ReportFile.KnownKinds)
    {
        HelpName = "KIND=FILE",
        Description = $"Write a report there: {ReportFile.Forms}; several at once",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _record = new("--record-words")
    {
        HelpName = "FILE",
        Description = "Write what judges and word sources answered into a file",
    };

    private readonly Option<string?> _replay = new("--replay-words")
    {
        HelpName = "FILE",
        Description = "Take the answers of judges and word sources from that file, and ask nobody",
    };

    private readonly Option<bool> _verbose = new("--verbose") { Description = "Show each step, and what the application prints" };

    /// <summary>The options of the emulator that the command runs.</summary>
    public ServeOptions Serve { get; } = new(standardPort: 0, Switch.Off);

    public void AddTo(Command command)
    {
        Serve.AddTo(command);
        foreach (var option in command.Options) option.Hidden = true;
        foreach (var option in All) command.Options.Add(option);
    }

    /// <summary>What keeps the command from being run as it was given, a line each.</summary>
    public IEnumerable<string> Problems(ParseResult parsed)
    {
        if (parsed.GetValue(_atLeast) > Math.Max(1, parsed.GetValue(_repeat)))
        {
            yield return "--pass-at-least asks for more than --repeat runs: give both, such as --repeat 10 --pass-at-least 8";
        }

        if (parsed.GetValue(_record) is not null && parsed.GetValue(_replay) is not null)
        {
            yield return "--record-words and --replay-words exclude each other";
        }

        if (parsed.GetValue(_replay) is { } replay && !File.Exists(replay))
        {
            yield return $"--replay-words: there is no file '{replay}'; --record-words writes one";
        }

        if (parsed.GetValue(_record) is { } record && CoverageFile.Problem(record) is { } unwritable)
        {
            yield return $"--record-words: {unwritable} Name a file that can be written.";
        }

        foreach (var problem in ApplicationProblems(parsed)) yield return $"--app: {problem}";
        foreach (var report in parsed.GetValue(_report) ?? [])
        {
            if (ReportFile.Problem(report) is { } problem) yield return $"--report {report}: {problem}";
        }
    }

    public TestSettings Read(ParseResult parsed, string[] command) => new()
    {
        Command = command,
        Emulator = parsed.GetValue(_emulator),
        Filter = parsed.GetValue(_filter),
        Repeat = parsed.GetValue(_repeat) is > 0 and var times ? new Repetition(times, parsed.GetValue(_atLeast)) : null,
        Seed = parsed.GetValue(_seed) ?? (command.Length > 0 ? RunOptions.DefaultSeed : Seeds.Another()),
        Timeout = parsed.GetValue(_timeout) ?? RunOptions.DefaultTimeout,
        StopsAtFirst = parsed.GetValue(_failFast),
        IsVerbose = parsed.GetValue(_verbose),
        Application = (parsed.GetValue(_app) ?? []).Aggregate(
            new ApplicationSpec(), (spec, text) => spec.Over(ApplicationCodec.Parse(text, new Problems("")) ?? new ApplicationSpec())),
        Reports = [.. (parsed.GetValue(_report) ?? []).Select(ReportFile.Parse)],
        RecordWords = parsed.GetValue(_record),
        ReplayWords = parsed.GetValue(_replay),
        ControlToken = Serve.Read(parsed).ControlToken,
        Repeated = [.. Repeated(parsed, command.Length > 0)],
    };

    private Option[] All =>
    [
        _emulator, _filter, _repeat, _atLeast, _seed, _timeout, _failFast, _app, _report, _record, _replay, _verbose,
    ];

    private IEnumerable<string> ApplicationProblems(ParseResult parsed)
    {
        foreach (var text in parsed.GetValue(_app) ?? [])
        {
            var problems = new Problems("");
            ApplicationCodec.Parse(text, problems);
            foreach (var problem in problems.InOrder()) yield return problem.Message;
        }
    }

    /// <summary>What a command for one test has to say again so that it does the same.</summary>
    private IEnumerable<string> Repeated(ParseResult parsed, bool startsApplication)
    {
        if ((parsed.GetValue(_seed) ?? (startsApplication ? RunOptions.DefaultSeed : null)) is { } seed)
        {
            yield return "--seed";
            yield return seed.ToString(CultureInfo.InvariantCulture);
        }

        if (parsed.GetValue(_emulator) is { } emulator)
        {
            yield return "--emulator";
            yield return emulator.OriginalString;
        }

        foreach (var text in parsed.GetValue(_app) ?? [])
        {
            yield return "--app";
            yield return text;
        }

        if (parsed.GetValue(_replay) is not { } replay) yield break;
        yield return "--replay-words";
        yield return replay;
    }

    private static Option<int> Number(string name, string description) => new(name)
    {
        HelpName = "N",
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (isNumber && Repetitions.IsRight(number)) return number;
            result.AddError(Repetitions.Message(name, text));
            return 0;
        },
    };

    private static ulong? ParseSeed(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)) return seed;
        result.AddError($"--seed must be a whole number from 0 to {ulong.MaxValue}, not '{text}'.");
        return null;
    }

    private static Uri? ParseUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        result.AddError($"--emulator must be an http or https address, such as http://localhost:4010, not '{text}'.");
        return null;
    }

    private static TimeSpan? ParseDuration(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Durations.TryParse(text, out var duration) && duration > TimeSpan.Zero) return duration;
        result.AddError($"--timeout must be a duration such as 30s or 2m, not '{text}'.");
        return null;
    }
}
