using Chats.Emulator.Api;
using Chats.Emulator.Api.PhoneNumbers;
using Chats.Emulator.Control;
using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator;

/// <summary>The one way to make an emulator: the command line, the in-process fixture and the container all use it.</summary>
public static class EmulatorHost
{
    /// <summary>Loads the scenario and builds a host that is ready to start.</summary>
    /// <param name="options">How to run it.</param>
    /// <param name="configure">Changes the builder last, for example to serve in memory.</param>
    /// <exception cref="ArgumentException">Some options cannot be; it lists all of them.</exception>
    /// <exception cref="ScenarioException">The scenario has problems; it lists all of them.</exception>
    public static WebApplication Build(EmulatorOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        OptionRules.Check(options);
        // Empty: neither settings files nor variables of the framework (ASPNETCORE_URLS, Kestrel__Endpoints__…) have a say, only our
        // options.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddRouting().AddEmulator(options);
        builder.WebHost.ConfigureServer(options);
        builder.Logging.ConfigureLogging(options);
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseEmulator();
        Map(app);
        return app;
    }

    /// <summary>The same emulator as a generic host builder, for what insists on one: <c>WebApplicationFactory</c>.</summary>
    /// <param name="options">How to run it.</param>
    /// <exception cref="ArgumentException">Some options cannot be; it lists all of them.</exception>
    /// <returns>A builder whose <c>Build</c> throws <see cref="ScenarioException"/> when the scenario has problems.</returns>
    public static IHostBuilder CreateBuilder(EmulatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        OptionRules.Check(options);
        return new HostBuilder()
            .UseContentRoot(AppContext.BaseDirectory)
            .ConfigureLogging(logging => logging.ConfigureLogging(options))
            .ConfigureWebHost(
                web =>
                {
                    web.ConfigureServer(options);
                    web.ConfigureServices(services => services.AddRouting().AddEmulator(options));
                    web.Configure(app =>
                    {
                        app.UseEmulator();
                        app.UseEndpoints(Map);
                    });
                },
                web => web.SuppressEnvironmentConfiguration = true);
    }

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapVendorApi();
        routes.MapVCards();
        routes.MapControlPlane();
        routes.MapProbes();
    }
}
