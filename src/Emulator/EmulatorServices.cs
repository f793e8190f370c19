using Chats.Emulator.Api;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Console;
using Chats.Emulator.Control.Streaming;
using Chats.Emulator.Control.Tests;
using Chats.Emulator.Files;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Pipeline;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Journal;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Snapshots;
using Chats.Emulator.Webhooks;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator;

/// <summary>What an emulator's host is made of.</summary>
internal static class EmulatorServices
{
    /// <summary>How long a stop may take; whatever still hangs then is cut off.</summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromMilliseconds(700);

    /// <summary>How long a browser need not ask again whether a page may call.</summary>
    private static readonly TimeSpan PreflightAge = TimeSpan.FromMinutes(10);

    public static void AddEmulator(this IServiceCollection services, EmulatorOptions options)
    {
        var system = TimeProvider.System;
        var scenario = BootScenario.Load(options, system);
        var limits = new WorldLimits(
            options.MaxWorlds, options.JournalCapacity,
            options.JournalBodyLimit)
        { Journals = new JournalBudget(options.JournalMemoryBytes) };
        services.AddSingleton(options);
        services.AddSingleton(SettingsOf(options));
        services.AddSingleton(new ControlSettings(options.ControlToken, options.MediaLimitBytes));
        services.AddSingleton(new WebhookRoute(options.WebhookRoute));
        services.AddSingleton(system);
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<TestRuns>();
        services.AddSingleton<StreamListeners>();
        services.AddSingleton<ConsoleFiles>();
        services.AddSingleton<ConsoleAddress>();
        services.AddSingleton<SelfClient>();
        var links = new WorldLinks { Secret = new LinkSecret(options.ControlToken), Checkout = options.Checkout };
        services.AddSingleton(provider => new WorldRegistry(
            scenario.Origin!,
            system,
            limits,
            world => new WebhookDispatcher(
                world,
                provider.GetRequiredService<WebhookSender>(),
                provider.GetRequiredService<PublicAddress>(),
                limits,
                system,
                provider.GetRequiredService<ILogger<WebhookDispatcher>>()),
            links));
        if (options.WatchScenario)
        {
            services.AddHostedService(
                provider => new ScenarioWatch(options, scenario.Files, provider.GetRequiredService<WorldRegistry>(), system));
        }

        services.AddSingleton<NotFoundFallback>();
        services.AddSingleton(new WebPageGuard(options.AllowedOrigins, options.AllowedHosts, options.PublicUrl));
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .SetIsOriginAllowed(options.AllowedOrigins.Contains)
            .AllowAnyHeader()
            .AllowAnyMethod()
            .WithExposedHeaders(ReceivedRequest.TraceHeader, "Retry-After", ResponseMiddleware.RuleHeader, Hints.Header)
            .SetPreflightMaxAge(PreflightAge)));
        services.AddSingleton(_ => new BlobStore(options.MediaLimitBytes));
        services.AddSingleton(provider => new SnapshotReader(provider.GetRequiredService<BlobStore>(), limits));
        services.AddSingleton(options.FetchHosts);
        services.AddSingleton(options.HttpWebhookHosts);
        services.AddSingleton<MediaFetcher>();
        services.ConfigureHttpJsonOptions(json =>
        {
            ControlJson.Apply(json.SerializerOptions);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ControlJson.Wire);
        });
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTimeout);
        services.AddOpenApi(ControlDescription.Apply);
    }

    private static HttpSettings SettingsOf(EmulatorOptions options) => new(options.PublicUrl, options.RuleHeader)
    {
        FetchHosts = options.FetchHosts,
        HttpWebhookHosts = options.HttpWebhookHosts,
    };
}
