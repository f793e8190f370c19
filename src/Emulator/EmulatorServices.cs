using Chats.Emulator.Control;
using Chats.Emulator.Http;
using Chats.Emulator.Worlds;
using Microsoft.Extensions.Logging.Console;

namespace Chats.Emulator;

/// <summary>What an emulator's host is made of.</summary>
internal static class EmulatorServices
{
    /// <summary>How long a stop may take; whatever still hangs then is cut off.</summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromMilliseconds(700);

    private const int MaximumRequestLine = 256 * 1024;

    public static void AddEmulator(this WebApplicationBuilder builder, EmulatorOptions options)
    {
        var system = TimeProvider.System;
        var origin = BootScenario.Load(options, system);
        var limits = new WorldLimits(options.MaxWorlds, options.JournalCapacity);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(system);
        builder.Services.AddSingleton(_ => new WorldRegistry(origin, system, limits));
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            ControlJson.Apply(json.SerializerOptions);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ControlJson.Wire);
        });
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTimeout);
        builder.Services.AddOpenApi();
        builder.ConfigureServer(options);
        builder.ConfigureLogging();
    }

    private static void ConfigureServer(this WebApplicationBuilder builder, EmulatorOptions options)
    {
        builder.WebHost.UseUrls(options.ListenUrls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyMiddleware.MaximumBytes;

            // Past these the server itself answers, without the vendor's envelope; so they are far out.
            kestrel.Limits.MaxRequestLineSize = MaximumRequestLine;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaximumRequestLine;
        });
    }

    /// <summary>Logs go to stderr: stdout carries the banner and the ready line.</summary>
    private static void ConfigureLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole();
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
    }
}
