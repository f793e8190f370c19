using Chats.Emulator.Api;
using Chats.Emulator.Api.PhoneNumbers;
using Chats.Emulator.Control;
using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator;

/// <summary>The one way to make an emulator: the command line, the in-process fixture and the container all use it.</summary>
public static class EmulatorHost
{
    /// <summary>Nothing is read from settings files; watching for changes would cost each emulator in a test a thread and a handle the system has few of.</summary>
    private static readonly string[] Unwatched = ["--hostBuilder:reloadConfigOnChange=false"];

    /// <summary>Loads the scenario and builds a host that is ready to start.</summary>
    /// <param name="options">How to run it.</param>
    /// <param name="configure">Changes the builder last, for example to serve in memory.</param>
    /// <exception cref="ScenarioException">The scenario has problems; it lists all of them.</exception>
    public static WebApplication Build(EmulatorOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, Args = Unwatched });
        builder.Services.AddEmulator(options);
        builder.WebHost.ConfigureServer(options);
        builder.Logging.ConfigureLogging();
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseEmulator();
        Map(app);
        return app;
    }

    /// <summary>The same emulator as a generic host builder, for what insists on one: <c>WebApplicationFactory</c>.</summary>
    /// <param name="options">How to run it.</param>
    /// <returns>A builder whose <c>Build</c> throws <see cref="ScenarioException"/> when the scenario has problems.</returns>
    public static IHostBuilder CreateBuilder(EmulatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new HostBuilder()
            .UseContentRoot(AppContext.BaseDirectory)
            .ConfigureLogging(logging => logging.ConfigureLogging())
            .ConfigureWebHost(web =>
            {
                web.UseKestrelCore().ConfigureServer(options);
                web.ConfigureServices(services => services.AddRouting().AddEmulator(options));
                web.Configure(app =>
                {
                    app.UseEmulator();
                    app.UseEndpoints(Map);
                });
            });
    }

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapVendorApi();
        routes.MapVCards();
        routes.MapControlPlane();
        routes.MapProbes();
    }
}
