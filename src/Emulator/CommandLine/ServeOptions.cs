using System.CommandLine;
using Chats.Emulator.Domain;

namespace Chats.Emulator.CommandLine;

/// <summary>How to run an emulator, as options of a command. <c>serve</c> and <c>exec</c> take the same.</summary>
internal sealed class ServeOptions(int standardPort)
{
    private readonly Option<string?> _scenario = Settings.Text("--scenario", "FILE", "CHATS_EMULATOR_SCENARIO", "The YAML file to seed the worlds from; default: built in");

    private readonly Option<int> _port = Settings.Number("--port", "CHATS_EMULATOR_PORT", "The port on localhost; 0 picks a free one", standardPort, 0, 65535);

    private readonly Option<string?> _urls = Settings.Text("--urls", "URLS", "CHATS_EMULATOR_URLS", "Where to listen instead, for example http://*:8080");

    private readonly Option<string?> _publicUrl = Settings.Text("--public-url", "URL", "CHATS_EMULATOR_PUBLIC_URL",
        "Where clients reach it, for upload and download addresses; default: where each call came to",
        EmulatorOptions.IsOrigin, "an http or https address without a path, such as https://chats.example.com");

    private readonly Option<string?> _controlToken =
        Settings.Text("--control-token", "TOKEN", "CHATS_EMULATOR_CONTROL_TOKEN", "Protects the control plane: header X-Emulator-Control-Token");

    private readonly Option<int> _maxWorlds = Settings.Number("--max-worlds", "CHATS_EMULATOR_MAX_WORLDS", "How many worlds may exist at once", 1000, 1, 1_000_000);

    private readonly Option<int> _journal = Settings.Number("--journal", "CHATS_EMULATOR_JOURNAL", "How many requests each world remembers", 5000, 1, 1_000_000);

    private readonly Option<int> _journalMemory =
        Settings.Number("--journal-memory", "CHATS_EMULATOR_JOURNAL_MEMORY", "How many MiB the journals of all worlds may hold together", 256, 1, 1_048_576);

    private readonly Option<int> _mediaLimit =
        Settings.Number("--media-limit", "CHATS_EMULATOR_MEDIA_LIMIT", "How many MiB of files all worlds may hold together", 1024, 1, 1_048_576);

    private readonly Option<string?> _fetchFrom = Settings.Text("--fetch-from", "HOSTS", "CHATS_EMULATOR_FETCH_FROM",
        "Hosts to really download media from, separated by commas; * for all; default: none",
        hosts => FetchHosts.Parse(hosts) is not null, "hosts separated by commas, such as example.com,localhost:9000");

    private readonly Option<string?> _allowHttpWebhooks = HttpWebhooksOption.Create();

    private readonly VerificationOptions _verification = new();

    public void AddTo(Command command)
    {
        _scenario.Aliases.Add("-s");
        _port.Aliases.Add("-p");
        foreach (var option in new Option[] { _scenario, _port, _urls, _publicUrl, _controlToken, _maxWorlds, _journal, _journalMemory, _mediaLimit, _fetchFrom }) command.Options.Add(option);
        command.Options.Add(_allowHttpWebhooks);
        _verification.AddTo(command);
    }

    public EmulatorOptions Read(ParseResult parsed) => _verification.Apply(parsed, new EmulatorOptions
    {
        ScenarioFile = parsed.GetValue(_scenario),
        Port = parsed.GetValue(_port),
        Urls = parsed.GetValue(_urls),
        ControlToken = parsed.GetValue(_controlToken),
        MaxWorlds = parsed.GetValue(_maxWorlds),
        JournalCapacity = parsed.GetValue(_journal),
        PublicUrl = parsed.GetValue(_publicUrl),
        JournalMemoryBytes = parsed.GetValue(_journalMemory) * 1024L * 1024,
        MediaLimitBytes = parsed.GetValue(_mediaLimit) * 1024L * 1024,
        FetchFrom = parsed.GetValue(_fetchFrom),
        AllowHttpWebhooks = parsed.GetValue(_allowHttpWebhooks),
        OnSeeding = Banner.Progress,
    });

    /// <summary>What is to be verified when the run ends.</summary>
    public EndOfRun AtTheEnd(ParseResult parsed) => _verification.Read(parsed);
}
