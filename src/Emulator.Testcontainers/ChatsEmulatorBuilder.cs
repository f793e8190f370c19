using System.Globalization;
using System.Net;
using System.Text;
using Docker.DotNet.Models;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;
using DotNet.Testcontainers.Images;

namespace Chats.Emulator.Testcontainers;

/// <summary>Builds emulators in containers: a module of Testcontainers for .NET, with all that every builder of it offers.</summary>
/// <example>
/// <code>
/// await using var emulator = new ChatsEmulatorBuilder("chats-emulator").WithScenario("scenarios/support.yaml").WithHostAccess().Build();
/// await emulator.StartAsync();
/// using var client = emulator.CreateClient();
/// </code>
/// </example>
public sealed class ChatsEmulatorBuilder : ContainerBuilder<ChatsEmulatorBuilder, ChatsEmulatorContainer, ChatsEmulatorConfiguration>
{
    /// <summary>The port the emulator listens on within the container.</summary>
    public const ushort ChatsEmulatorPort = 8080;

    /// <summary>The name a container knows this machine by after <see cref="WithHostAccess"/>.</summary>
    public const string HostName = "host.docker.internal";

    private const string AllowHostVariable = "CHATS_EMULATOR_ALLOW_HOST";
    private const string ScenarioPath = "/scenarios/mapped.yaml";
    private const long Mebibyte = 1024 * 1024;

    /// <summary>Builds containers of an image.</summary>
    /// <param name="image">The image, such as <c>chats-emulator:latest</c>.</param>
    public ChatsEmulatorBuilder(string image)
        : this(new DockerImage(image))
    {
    }

    /// <summary>Builds containers of an image.</summary>
    /// <param name="image">The image, perhaps one that was just built.</param>
    public ChatsEmulatorBuilder(IImage image)
        : this(new ChatsEmulatorConfiguration()) =>
        DockerResourceConfiguration = Init().WithImage(image).DockerResourceConfiguration;

    private ChatsEmulatorBuilder(ChatsEmulatorConfiguration resourceConfiguration)
        : base(resourceConfiguration) =>
        DockerResourceConfiguration = resourceConfiguration;

    /// <inheritdoc/>
    protected override ChatsEmulatorConfiguration DockerResourceConfiguration { get; }

    /// <summary>Starts from a scenario file of this machine.</summary>
    /// <param name="path">A YAML file; a relative path counts from the working directory.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public ChatsEmulatorBuilder WithScenario(string path) => WithScenarioYaml(File.ReadAllText(path));

    /// <summary>Starts from a scenario given as text.</summary>
    /// <param name="yaml">The scenario.</param>
    public ChatsEmulatorBuilder WithScenarioYaml(string yaml) => this
        .WithResourceMapping(Encoding.UTF8.GetBytes(yaml), ScenarioPath)
        .WithEnvironment("CHATS_EMULATOR_SCENARIO", ScenarioPath);

    /// <summary>Protects the control plane; the container's own <see cref="ChatsEmulatorContainer.Control"/> sends the token.</summary>
    /// <param name="token">What to ask for.</param>
    public ChatsEmulatorBuilder WithControlToken(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return Merge(DockerResourceConfiguration, new ChatsEmulatorConfiguration(controlToken: token))
            .WithEnvironment("CHATS_EMULATOR_CONTROL_TOKEN", token);
    }

    /// <summary>Says where clients reach the emulator, for upload and download addresses in answers and webhooks.</summary>
    /// <param name="origin">Scheme, host and port, such as <c>http://localhost:4010</c>. Without it answers name the address each call came
    /// to.</param>
    public ChatsEmulatorBuilder WithPublicUrl(string origin) => WithEnvironment("CHATS_EMULATOR_PUBLIC_URL", origin);

    /// <summary>Lets web pages call the emulator from a browser.</summary>
    /// <param name="origins">Scheme, host and port of each, separated by commas, such as <c>http://localhost:5173</c>; <c>*</c> for
    /// all.</param>
    public ChatsEmulatorBuilder WithAllowOrigin(string origins) => WithEnvironment("CHATS_EMULATOR_ALLOW_ORIGIN", origins);

    /// <summary>
    /// Lets the emulator be called by public names; that of a Docker engine elsewhere, which tests call it by, needs no mention.
    /// </summary>
    /// <param name="names">Separated by commas, such as <c>chats.example.com,*.example.org</c>; <c>*</c> for all.</param>
    public ChatsEmulatorBuilder WithAllowHost(string names) => WithEnvironment(AllowHostVariable, names);

    /// <summary>Bounds the files all worlds together may hold.</summary>
    /// <param name="bytes">How many bytes; rounded up to whole MiB.</param>
    public ChatsEmulatorBuilder WithMediaLimit(long bytes) =>
        WithEnvironment("CHATS_EMULATOR_MEDIA_LIMIT", Text((bytes + Mebibyte - 1) / Mebibyte));

    /// <summary>Bounds how many worlds may exist at once.</summary>
    /// <param name="count">How many.</param>
    public ChatsEmulatorBuilder WithMaxWorlds(int count) => WithEnvironment("CHATS_EMULATOR_MAX_WORLDS", Text(count));

    /// <summary>Bounds how many requests each world's journal remembers.</summary>
    /// <param name="requests">How many.</param>
    public ChatsEmulatorBuilder WithJournalCapacity(int requests) => WithEnvironment("CHATS_EMULATOR_JOURNAL", Text(requests));

    /// <summary>Lets the emulator really download media from hosts.</summary>
    /// <param name="hosts">Separated by commas, each with a port or without; <c>*</c> for all.</param>
    public ChatsEmulatorBuilder WithFetchFrom(string hosts) => WithEnvironment("CHATS_EMULATOR_FETCH_FROM", hosts);

    /// <summary>Says where <c>checkout_url</c> of payment requests leads, unless a scenario does.</summary>
    /// <param name="place"><c>emulator</c> for a page of the emulator's own to pay or cancel on, or scheme and host.</param>
    public ChatsEmulatorBuilder WithCheckout(string place) => WithEnvironment("CHATS_EMULATOR_CHECKOUT", place);

    /// <summary>Lets webhooks go to hosts over plain http besides those of the local network.</summary>
    /// <param name="hosts">Separated by commas: <c>example.com</c>, <c>*.example.com</c>; <c>*</c> for all.</param>
    public ChatsEmulatorBuilder WithAllowHttpWebhooks(string hosts) => WithEnvironment("CHATS_EMULATOR_ALLOW_HTTP_WEBHOOKS", hosts);

    /// <summary>Lets the container reach servers on this machine, webhook receivers above all, as <see cref="HostName"/>.</summary>
    /// <remarks>They must listen on all interfaces: containers do not come in over loopback.</remarks>
    public ChatsEmulatorBuilder WithHostAccess() =>
        Merge(DockerResourceConfiguration, new ChatsEmulatorConfiguration(hostAccess: true)).WithExtraHost(HostName, "host-gateway");

    /// <inheritdoc/>
    public override ChatsEmulatorContainer Build()
    {
        Validate();
        var isTold = DockerResourceConfiguration.Environments?.ContainsKey(AllowHostVariable) == true;
        var named =
            isTold || NameOf(
                DockerResourceConfiguration.DockerEndpointAuthConfig.Endpoint, TestcontainersSettings.DockerHostOverride) is not { } name
                    ? this
                    : WithAllowHost(name);
        return new ChatsEmulatorContainer(named.DockerResourceConfiguration);
    }

    /// <summary>
    /// The public name of the machine the Docker engine is on, which clients call the container by; null: it is this one, or has none.
    /// </summary>
    /// <param name="endpoint">Where the engine is.</param>
    /// <param name="hostOverride">The name that Testcontainers was told to call containers by; null: none.</param>
    internal static string? NameOf(Uri endpoint, string? hostOverride)
    {
        var host = hostOverride ?? (endpoint.Scheme is "tcp" or "http" or "https" ? endpoint.Host : "localhost");
        return host.Contains('.', StringComparison.Ordinal) && !IPAddress.TryParse(host, out _) ? host : null;
    }

    /// <inheritdoc/>
    protected override ChatsEmulatorBuilder Init() => base.Init()
        .WithPortBinding(ChatsEmulatorPort, true)
        .WithWaitStrategy(
            Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPath("/readyz").ForPort(ChatsEmulatorPort)));

    /// <inheritdoc/>
    protected override ChatsEmulatorBuilder Clone(IResourceConfiguration<CreateContainerParameters> resourceConfiguration) =>
        Merge(DockerResourceConfiguration, new ChatsEmulatorConfiguration(resourceConfiguration));

    /// <inheritdoc/>
    protected override ChatsEmulatorBuilder Clone(IContainerConfiguration resourceConfiguration) =>
        Merge(DockerResourceConfiguration, new ChatsEmulatorConfiguration(resourceConfiguration));

    /// <inheritdoc/>
    protected override ChatsEmulatorBuilder Merge(ChatsEmulatorConfiguration oldValue, ChatsEmulatorConfiguration newValue) =>
        new(new ChatsEmulatorConfiguration(oldValue, newValue));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
