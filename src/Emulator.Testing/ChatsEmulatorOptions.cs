using System.Globalization;

namespace Chats.Emulator.Testing;

/// <summary>How to start an emulator in a test. Every member has a default; none is needed.</summary>
/// <example>
/// <code>
/// await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioPath = "scenarios/support.yaml" });
/// </code>
/// </example>
public sealed record ChatsEmulatorOptions
{
    /// <summary>A scenario file to start from; a relative path counts from the working directory. Null: the built-in scenario.</summary>
    public string? ScenarioPath { get; init; }

    /// <summary>Further scenario files, read after <see cref="ScenarioPath"/>: together they are one scenario.</summary>
    public IReadOnlyList<string> ScenarioFiles { get; init; } = [];

    /// <summary>A scenario as YAML text; wins over <see cref="ScenarioPath"/>.</summary>
    public string? ScenarioYaml { get; init; }

    /// <summary>A scenario built in code; wins over <see cref="ScenarioYaml"/> and <see cref="ScenarioPath"/>.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>The old name of <see cref="Scenario"/>.</summary>
    [Obsolete("Use Scenario.")]
    public Scenario? Arranged
    {
        get => Scenario;
        init => Scenario = value;
    }

    /// <summary>
    /// False (default): served in memory, without a port, for code that can be given an <see cref="HttpClient"/> or a handler.
    /// True: served by Kestrel on 127.0.0.1, for code that needs an address, such as another process or another language's SDK.
    /// </summary>
    public bool Loopback { get; init; }

    /// <summary>The port of a <see cref="Loopback"/> emulator, which alone has one; 0 (default) picks a free one.</summary>
    public int Port { get; init; }

    /// <summary>When set, the control plane asks for it; the emulator's own <see cref="ChatsEmulator.Control"/> sends it.</summary>
    public string? ControlToken { get; init; }

    /// <summary>
    /// The web pages that may call a <see cref="Loopback"/> emulator from a browser, by their origins, separated by commas:
    /// <c>http://localhost:5173</c>, <c>*</c> for all.
    /// Null (default): those of the emulator's own address alone.
    /// </summary>
    public string? AllowOrigin { get; init; }

    /// <summary>How many worlds may exist at once.</summary>
    public int MaxWorlds { get; init; } = 1000;

    /// <summary>How many requests each world's journal remembers; older ones are forgotten.</summary>
    public int JournalCapacity { get; init; } = 5000;

    /// <summary>How many bytes of uploaded and downloaded files all worlds together may hold; the same bytes count once.</summary>
    public long MediaLimitBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>
    /// The hosts media given by URL is really downloaded from, separated by commas, each with a port or without; <c>*</c> for all.
    /// Null (default): nothing is downloaded, and the journal says so. Plain <c>http</c> works for private hosts that are named, such as
    /// <c>localhost:9000</c>.
    /// </summary>
    public string? FetchFrom { get; init; }

    /// <summary>
    /// Where <c>checkout_url</c> of payment requests leads, unless a scenario says so: <c>emulator</c> for a page of the emulator's own to
    /// pay or cancel on, or scheme and host; null: at the vendor's.
    /// </summary>
    public string? Checkout { get; init; }

    /// <summary>
    /// The hosts that webhooks may be sent to over plain http besides those of the local network, separated by commas: <c>example.com</c>,
    /// <c>*.example.com</c>, <c>*</c> for all. Null (default): none.
    /// </summary>
    public string? AllowHttpWebhooks { get; init; }

    /// <summary>Whether refusals tell in the header <c>X-Emulator-Rule</c> which rule decided them, and how far it is proven.</summary>
    public bool RuleHeader { get; init; } = true;

    /// <summary>
    /// Takes the emulator's log, a line for each request and for whatever is amiss: <c>output.WriteLine</c> of xunit's
    /// <c>ITestOutputHelper</c>, or <c>TestContext.WriteLine</c>. Null (default): only warnings, on stderr.
    /// </summary>
    /// <remarks>
    /// For an emulator that one test has to itself. Tests that share one give their world such a sink: <see cref="EmulatorWorld.LogTo"/>.
    /// </remarks>
    public Action<string>? Log { get; init; }

    /// <summary>
    /// Makes disposing of the emulator throw <see cref="AssumedRuleException"/> when anything relied on a rule that is only assumed, in any
    /// of its worlds,
    /// also in one that ended. Disposing of a world never throws: that would hide why its own test failed.
    /// </summary>
    /// <remarks>
    /// For an emulator that a suite shares as a fixture. Within a test, end with <c>world.Control.Fidelity.VerifyAsync()</c> instead.
    /// </remarks>
    public bool FailOnAssumed { get; init; }

    /// <summary>
    /// Assumed rules that are fine to rely on in spite of <see cref="FailOnAssumed"/>, by their names in <c>GET /_emulator/fidelity</c>.
    /// </summary>
    public IReadOnlyCollection<string> AcceptedAssumptions { get; init; } = [];

    internal EmulatorOptions ToEmulatorOptions(WebhookRoutes routes) => new()
    {
        ScenarioFile = ScenarioPath ?? Scenario?.Path,
        ScenarioFiles = ScenarioFiles,
        ScenarioText = Scenario is { Path: null } built ? built.ToYaml() : ScenarioYaml,
        Urls = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}"),
        ControlToken = ControlToken,
        AllowOrigin = AllowOrigin,
        MaxWorlds = MaxWorlds,
        JournalCapacity = JournalCapacity,
        MediaLimitBytes = MediaLimitBytes,
        Checkout = Checkout ?? new EmulatorOptions().Checkout,
        FetchFrom = FetchFrom,
        AllowHttpWebhooks = AllowHttpWebhooks,
        RuleHeader = RuleHeader,
        RequestLog = Log is not null,
        WebhookRoute = routes.Find,
    };
}
