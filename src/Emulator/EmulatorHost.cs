using Chats.Emulator.Api;
using Chats.Emulator.Control;
using Microsoft.AspNetCore.Builder;

namespace Chats.Emulator;

/// <summary>The one way to make an emulator: the command line, the in-process fixture and the container all use it.</summary>
public static class EmulatorHost
{
    /// <summary>Loads the scenario and builds a host that is ready to start.</summary>
    /// <param name="options">How to run it.</param>
    /// <param name="configure">Changes the builder last, for example to serve in memory.</param>
    /// <exception cref="ScenarioException">The scenario has problems; it lists all of them.</exception>
    public static WebApplication Build(EmulatorOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.AddEmulator(options);
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseEmulator();
        app.MapVendorApi();
        app.MapControlPlane();
        app.MapProbes();
        return app;
    }
}
