using System.CommandLine;
using Chats.Emulator.CommandLine.Options;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Http.Pipeline;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Sources;

namespace Chats.Emulator.CommandLine;

/// <summary>How to run an emulator, as options of a command. <c>serve</c> and <c>exec</c> take the same.</summary>
/// <param name="standardPort">The port when none is named.</param>
/// <param name="logsRequests">Whether calls are logged when no option says so.</param>
internal sealed class ServeOptions(int standardPort, Switch logsRequests)
{
    public const string PortVariable = "CHATS_EMULATOR_PORT";
    public const string UrlsVariable = "CHATS_EMULATOR_URLS";

    private readonly VariableOption<string[]> _scenario = Settings.Texts("--scenario", "FILE", "CHATS_EMULATOR_SCENARIO",
        "The YAML file to seed the worlds from, - for standard input; several make one scenario; default: built in");

    private readonly VariableOption<Switch> _watch = Settings.Switch("--watch", "CHATS_EMULATOR_WATCH",
        "When a scenario file changes, seed the default world anew, and those that are still untouched", Switch.Off);

    private readonly VariableOption<int> _port =
        Settings.Number(
            "--port", PortVariable, "The port on localhost, or of the one address in --urls; 0 picks a free one", standardPort,
            OptionRules.Port);

    private readonly VariableOption<string?> _urls =
        Settings.Text(
            "--urls", "URLS", UrlsVariable,
            "Where to listen instead, for example http://*:8080 or https://localhost:4443; several separated by semicolons");

    private readonly VariableOption<string?> _publicUrl = Settings.Text("--public-url", "URL", "CHATS_EMULATOR_PUBLIC_URL",
        "Where clients reach it, for upload and download addresses; default: where each call came to",
        OptionRules.PublicUrl);

    private readonly VariableOption<string?> _controlToken =
        Settings.Text(
            "--control-token", "TOKEN", "CHATS_EMULATOR_CONTROL_TOKEN", "Protects the control plane: header X-Emulator-Control-Token");

    private readonly VariableOption<string?> _allowOrigin = Settings.Text("--allow-origin", "ORIGINS", "CHATS_EMULATOR_ALLOW_ORIGIN",
        "Web pages that may call it, by their origins, separated by commas; * for all; default: its own",
        OptionRules.AllowOrigin);

    private readonly VariableOption<string?> _allowHost = Settings.Text("--allow-host", "NAMES", "CHATS_EMULATOR_ALLOW_HOST",
        "Public names it may be called by, separated by commas; * for all; default: that of --public-url",
        OptionRules.AllowHost);

    private readonly VariableOption<int> _maxWorlds =
        Settings.Number("--max-worlds", "CHATS_EMULATOR_MAX_WORLDS", "How many worlds may exist at once", 1000, OptionRules.MaxWorlds);

    private readonly VariableOption<int> _journal =
        Settings.Number(
            "--journal", "CHATS_EMULATOR_JOURNAL", "How many requests each world remembers", 5000, OptionRules.JournalCapacity);

    private readonly VariableOption<int> _journalMemory =
        Settings.Mebibytes(
            "--journal-memory", "CHATS_EMULATOR_JOURNAL_MEMORY", "How many MiB the journals of all worlds may hold together", 256);

    private readonly VariableOption<int> _mediaLimit =
        Settings.Mebibytes("--media-limit", "CHATS_EMULATOR_MEDIA_LIMIT", "How many MiB of files all worlds may hold together", 1024);

    private readonly VariableOption<string?> _fetchFrom = Settings.Text("--fetch-from", "HOSTS", "CHATS_EMULATOR_FETCH_FROM",
        "Hosts to really download media from, separated by commas; * for all; default: none",
        OptionRules.FetchFrom);

    private readonly VariableOption<string?> _checkout = Settings.Text("--checkout", "PLACE", "CHATS_EMULATOR_CHECKOUT",
        "Where checkout_url of payment requests leads, unless the scenario says so: emulator for a page of its own to pay or cancel on, "
        + $"or scheme and host; default: {PaymentAccount.VendorCheckout}",
        OptionRules.Checkout);

    private readonly VariableOption<string?> _allowHttpWebhooks = HttpWebhooksOption.Create();

    private readonly VariableOption<int> _http2Port = Settings.Number("--http2-port", "CHATS_EMULATOR_HTTP2_PORT",
        "A second port, for clients that speak HTTP/2 without TLS by prior knowledge; 0: none", 0, OptionRules.Port);

    private readonly VariableOption<string?> _certificate = Settings.Text("--certificate", "FILE", "CHATS_EMULATOR_CERTIFICATE",
        "The certificate of https addresses, PFX or PEM; default: the developer certificate of .NET");

    private readonly VariableOption<string?> _certificateKey =
        Settings.Text(
            "--certificate-key", "FILE", "CHATS_EMULATOR_CERTIFICATE_KEY",
            "The private key of a PEM certificate, unless it is in the same file");

    private readonly VariableOption<string?> _certificatePassword =
        Settings.Text(
            "--certificate-password", "TEXT", "CHATS_EMULATOR_CERTIFICATE_PASSWORD", "The password of the certificate or its key");

    private readonly VariableOption<Switch> _requestLog = Settings.Switch("--request-log", "CHATS_EMULATOR_REQUEST_LOG",
        "One line a call on stderr: method, path, status, error code, time, world, fault and rule; default: on at a terminal",
        logsRequests);

    private readonly VariableOption<LogLevel> _logLevel =
        Settings.Choice("--log-level", "CHATS_EMULATOR_LOG_LEVEL", "What else is logged on stderr; default: warning", LogLevel.Warning);

    private readonly VariableOption<LogFormat> _logFormat =
        Settings.Choice("--log-format", "CHATS_EMULATOR_LOG_FORMAT", "How log lines are written; default: text", LogFormat.Text);

    private readonly VerificationOptions _verification = new();

    public void AddTo(Command command)
    {
        _scenario.Aliases.Add("-s");
        _port.Aliases.Add("-p");
        var options = new Option[]
        {
            _scenario, _watch, _port, _urls, _http2Port, _certificate, _certificateKey, _certificatePassword, _publicUrl, _allowOrigin,
            _allowHost, _controlToken,
            _maxWorlds, _journal, _journalMemory, _mediaLimit, _fetchFrom,
            _checkout, _allowHttpWebhooks, _requestLog, _logLevel, _logFormat,
        };
        foreach (var option in options) command.Options.Add(option);
        _verification.AddTo(command);
    }

    public EmulatorOptions Read(ParseResult parsed) => _verification.Apply(parsed, new EmulatorOptions
    {
        ScenarioFiles = parsed.GetValue(_scenario) ?? [],
        WatchScenario = parsed.GetValue(_watch) == Switch.On,
        Port = parsed.GetValue(_port),
        Urls = Listen(parsed).Urls,
        Http2Port = parsed.GetValue(_http2Port),
        CertificateFile = parsed.GetValue(_certificate),
        CertificateKeyFile = parsed.GetValue(_certificateKey),
        CertificatePassword = parsed.GetValue(_certificatePassword),
        RequestLog = parsed.GetValue(_requestLog) == Switch.On,
        LogLevel = parsed.GetValue(_logLevel),
        LogFormat = parsed.GetValue(_logFormat),
        ControlToken = parsed.GetValue(_controlToken),
        MaxWorlds = parsed.GetValue(_maxWorlds),
        JournalCapacity = parsed.GetValue(_journal),
        PublicUrl = parsed.GetValue(_publicUrl),
        JournalMemoryBytes = parsed.GetValue(_journalMemory) * 1024L * 1024,
        MediaLimitBytes = parsed.GetValue(_mediaLimit) * 1024L * 1024,
        AllowOrigin = parsed.GetValue(_allowOrigin),
        AllowHost = parsed.GetValue(_allowHost),
        Checkout = parsed.GetValue(_checkout) ?? PaymentAccount.VendorCheckout,
        FetchFrom = parsed.GetValue(_fetchFrom),
        AllowHttpWebhooks = parsed.GetValue(_allowHttpWebhooks),
        OnSeeding = Banner.Progress,
    });

    /// <summary>What is to be verified when the run ends.</summary>
    public EndOfRun AtTheEnd(ParseResult parsed) => _verification.Read(parsed);

    /// <summary>What keeps the command from being run as it was given, a line each; beyond what each option demands by itself.</summary>
    public IEnumerable<string> Problems(ParseResult parsed)
    {
        var (urls, problem) = Listen(parsed);
        if (problem is not null) yield return $"{_urls.SourceIn(parsed)} and {_port.SourceIn(parsed)}: {problem}.";
        else if (urls is not null && OptionRules.UrlsProblem(urls) is { } wrong) yield return $"{_urls.SourceIn(parsed)}: {wrong}.";
        if (WatchProblem(parsed) is { } unwatched) yield return unwatched;
        if (_verification.ReportProblem(parsed) is { } unwritable) yield return unwritable;
        foreach (var unknown in EnvironmentVariables.Problems(parsed.RootCommandResult.Command)) yield return unknown;
    }

    /// <summary>How the caller said where to listen, for messages.</summary>
    public string ListenSource(ParseResult parsed) => parsed.GetValue(_urls) is null ? _port.SourceIn(parsed) : _urls.SourceIn(parsed);

    private string? WatchProblem(ParseResult parsed)
    {
        if (parsed.GetValue(_watch) != Switch.On) return null;
        var files = parsed.GetValue(_scenario) ?? [];
        if (files.Length == 0) return $"{_watch.SourceIn(parsed)}: there is no file to watch; name one with --scenario FILE.";
        return files.Contains(ScenarioText.StandardInput)
            ? $"{_watch.SourceIn(parsed)}: standard input cannot be watched; name files with --scenario FILE."
            : null;
    }

    /// <summary>Where to listen. The command line wins over variables; two of the same kind are put together.</summary>
    private (string? Urls, string? Problem) Listen(ParseResult parsed)
    {
        var (isUrls, isPort) = (_urls.IsGivenIn(parsed), _port.IsGivenIn(parsed));
        var isPortNamed = isPort || (!isUrls && EnvironmentVariables.Value(PortVariable) is not null);
        return ListenAddress.Combine(parsed.GetValue(_urls), isPortNamed ? parsed.GetValue(_port) : null);
    }
}
