using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Http.Pipeline;
using Chats.Emulator.Http.Requests;

namespace Chats.Emulator;

/// <summary>How to run an emulator. Every member has a default; none is needed.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The port a developer's emulator listens on; the official SDKs' own test suites look for it.</summary>
    public const int StandardPort = 4010;

    /// <summary>A scenario file to seed the worlds from; null and no <see cref="ScenarioText"/>: the built-in default.</summary>
    public string? ScenarioFile { get; init; }

    /// <summary>Further scenario files, read after <see cref="ScenarioFile"/>: together they are one scenario.</summary>
    public IReadOnlyList<string> ScenarioFiles { get; init; } = [];

    /// <summary>
    /// Whether a change of the scenario files, or of files they include, seeds the default world anew, and the worlds that were not
    /// touched since they were made.
    /// </summary>
    public bool WatchScenario { get; init; }

    /// <summary>A scenario as YAML text; wins over <see cref="ScenarioFile"/>.</summary>
    public string? ScenarioText { get; init; }

    /// <summary>Where to listen, separated by semicolons; null: <c>http://localhost:</c><see cref="Port"/>.</summary>
    public string? Urls { get; init; }

    /// <summary>The loopback port; 0 picks a free one.</summary>
    public int Port { get; init; } = StandardPort;

    /// <summary>
    /// A second port on the host of <see cref="Urls"/>, for clients that speak HTTP/2 without TLS by prior knowledge; 0: none.
    /// </summary>
    /// <remarks>Without TLS nothing tells the two protocols apart before the first byte, so that each has a port of its own.</remarks>
    public int Http2Port { get; init; }

    /// <summary>The certificate of https addresses, a PFX or PEM file; null: the developer certificate of .NET.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>The private key of a PEM <see cref="CertificateFile"/>; null: it is in the same file.</summary>
    public string? CertificateKeyFile { get; init; }

    /// <summary>The password of the certificate, or of its key; null: none.</summary>
    public string? CertificatePassword { get; init; }

    /// <summary>
    /// Whether each call is logged in one line: method, path, status, error code, time, world, fault and rule; never what a message says.
    /// </summary>
    public bool RequestLog { get; init; }

    /// <summary>What else is logged, at least.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.Warning;

    /// <summary>How log lines are written, on stderr.</summary>
    public LogFormat LogFormat { get; init; }

    /// <summary>
    /// Where clients reach the emulator, for upload and download addresses in answers; null: the address each call came to.
    /// </summary>
    public string? PublicUrl { get; init; }

    /// <summary>When set, control operations need it in the header <c>X-Emulator-Control-Token</c>.</summary>
    public string? ControlToken { get; init; }

    /// <summary>
    /// The web pages that may call it from a browser, by their origins, separated by commas: <c>http://localhost:5173</c>, <c>*</c> for
    /// all.
    /// Null: those of the emulator's own address alone, for any page a user opens could command it otherwise.
    /// </summary>
    public string? AllowOrigin { get; init; }

    /// <summary>
    /// The public names it may be called by, separated by commas: <c>chats.example.com</c>, <c>*.example.com</c>, <c>*</c> for all.
    /// Addresses, names without a dot and names of private networks need no mention, nor does <see cref="PublicUrl"/>.
    /// </summary>
    public string? AllowHost { get; init; }

    /// <summary>How many worlds may exist at once.</summary>
    public int MaxWorlds { get; init; } = 1000;

    /// <summary>How many requests each world's journal remembers.</summary>
    public int JournalCapacity { get; init; } = 5000;

    /// <summary>How many bytes of each body the journal keeps.</summary>
    public int JournalBodyLimit { get; init; } = 8192;

    /// <summary>
    /// About how many bytes the journals of all worlds together may hold; past it, the oldest requests of the largest journals are
    /// forgotten.
    /// </summary>
    public long JournalMemoryBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How many bytes of uploaded and downloaded files all worlds together may hold; the same bytes count once.</summary>
    public long MediaLimitBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>
    /// The hosts media given by URL is really downloaded from, separated by commas: <c>example.com</c>, <c>localhost:9000</c>, <c>*</c> for
    /// all.
    /// Null: nothing is downloaded, and a URL is taken to hold what its extension says.
    /// </summary>
    public string? FetchFrom { get; init; }

    /// <summary>
    /// The hosts that webhooks may be sent to over plain http besides those of the local network, separated by commas: <c>example.com</c>,
    /// <c>*.example.com</c>, <c>*</c> for all. Null: none.
    /// </summary>
    public string? AllowHttpWebhooks { get; init; }

    /// <summary>
    /// Where <c>checkout_url</c> of payment requests leads, unless a scenario says so: <c>emulator</c> for a page of the emulator's own to
    /// pay or cancel on, or scheme and host such as <c>https://pay.example.com</c>.
    /// </summary>
    public string Checkout { get; init; } = PaymentAccount.VendorCheckout;

    /// <summary>Whether refusals tell in the header <c>X-Emulator-Rule</c> which rule decided them, and its evidence.</summary>
    public bool RuleHeader { get; init; } = true;

    /// <summary>
    /// Asked for each webhook who takes it in place of the network, for applications hosted in memory; null: it goes where its URL leads.
    /// </summary>
    /// <remarks>Handlers stay their owners' to dispose of. What they throw counts as a failed attempt.</remarks>
    public Func<Uri, HttpMessageHandler?>? WebhookRoute { get; init; }

    /// <summary>Told (done, total) while a large scenario is generated; null: not reported.</summary>
    public Action<int, int>? OnSeeding { get; init; }

    /// <summary>The vendor's host that the emulator answers for; null: none but its own.</summary>
    internal InterceptedHost? Intercepted { get; private init; }

    /// <summary>
    /// Takes the lines that say what a change of the scenario's files did. On stderr, as everything that is told while it runs.
    /// </summary>
    internal Action<string> OnScenarioChange { get; init; } = Console.Error.WriteLine;

    /// <summary>Whether a text can be a <see cref="PublicUrl"/>: scheme, host and port, and nothing behind them.</summary>
    internal static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && text.StartsWith($"{uri.Scheme}://", StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(uri.Scheme.Length + 3).IndexOfAny("/?#@ ") < 0;

    internal FetchHosts FetchHosts => Parsed(FetchFrom, FetchHosts.None, FetchHosts.Parse);

    internal HostList HttpWebhookHosts => Parsed(AllowHttpWebhooks, HostList.None, HostList.Parse);

    internal AllowedOrigins AllowedOrigins => Parsed(AllowOrigin, AllowedOrigins.Nobody, AllowedOrigins.Parse);

    internal AllowedHosts AllowedHosts => Parsed(AllowHost, AllowedHosts.Nobody, AllowedHosts.Parse);

    /// <summary>The same, answering for a host of the vendor's. Its name is public, yet led here by the user alone.</summary>
    internal EmulatorOptions Answering(InterceptedHost host) =>
        this with { Intercepted = host, AllowHost = AllowHost is null ? host.Name : $"{AllowHost},{host.Name}" };

    /// <summary>The addresses to hand to the server.</summary>
    internal string ListenUrls => Urls ?? (Port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{Port}");

    /// <summary>The address of <see cref="Http2Port"/>; null: there is none.</summary>
    internal string? Http2Url => Http2Port == 0 ? null : $"http://{BindingAddress.Parse(ListenUrls.Split(';')[0]).Host}:{Http2Port}";

    /// <summary>What a text says that <see cref="OptionRules"/> found right; something else where there is none.</summary>
    private static T Parsed<T>(string? text, T otherwise, Func<string, T?> parse)
        where T : class => text is null ? otherwise : parse(text)!;
}
