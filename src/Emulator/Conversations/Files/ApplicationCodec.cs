using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>What may be said of the application under test.</summary>
internal static class ApplicationCodec
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static readonly RecordCodec<ApplicationSpec> Application = new RecordCodec<ApplicationSpec>(new ApplicationSpec())
        .Optional("url", Texts.Url("http", "https"), (app, url) => app with { Url = url }, app => app.Url,
            "Where the application listens, such as http://localhost:5000. The other addresses may be paths below it.")
        .Optional("webhook", Address(), (app, webhook) => app with { Webhook = webhook }, app => app.Webhook,
            "Where it takes webhooks; the runner subscribes it. Without it the application subscribes by itself.")
        .Optional("ready", Address(), (app, ready) => app with { Ready = ready }, app => app.Ready,
            "What answers 2xx to GET as soon as the application is ready.")
        .Optional("reset", Address(), (app, reset) => app with { Reset = reset }, app => app.Reset,
            "What makes the application forget; it gets a POST between tests.")
        .Optional("clock", Address(), (app, clock) => app with { Clock = clock }, app => app.Clock,
            "What takes the world's time as {\"now\": …} by POST after each jump of the clock.")
        .Optional("settle", Times.Duration(Longest), (app, settle) => app with { Settle = settle }, app => app.Settle,
            "How long, in the machine's time, it must have asked nothing to be taken for done. "
            + $"Without it {Durations.Format(ApplicationSpec.DefaultSettle)}; slow bots need more.")
        .Optional("start_timeout", Times.Duration(Longest), (app, timeout) => app with { StartTimeout = timeout }, app => app.StartTimeout,
            $"How long it may take until it is ready. Without it {Durations.Format(ApplicationSpec.DefaultStartTimeout)}.")
        .Optional("restart", Numbers.TrueOrFalse(), (app, restart) => app with { Restart = restart }, app => (object?)app.Restart,
            "Whether its command is started anew for each test.");

    /// <summary>What <c>key=value</c> of a command line says; null after a problem was reported.</summary>
    public static ApplicationSpec? Parse(string text, Problems problems)
    {
        var (key, value) = text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
        if (value is null)
        {
            problems.Add(Position.Start, $"expected KEY=VALUE such as webhook=/hooks, found '{text}'");
            return null;
        }

        var map = new MapNode(Position.Start, [KeyValuePair.Create<ScalarNode, Node>(ScalarNode.Plain(key), ScalarNode.Plain(value))]);
        return Application.TryRead(map, problems, out var app) && problems.IsEmpty ? app : null;
    }

    private static Codec<string> Address() => Texts.Matching(
        "a path such as /hooks or an address such as http://localhost:5000/hooks", @"^(/\S*|[Hh][Tt][Tt][Pp][Ss]?://[^/?#\s]\S*)$");
}
