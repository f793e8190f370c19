using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Chats.Emulator.Testing;

/// <summary>Leads the clients of an application's <see cref="IHttpClientFactory"/> to an emulator.</summary>
public static class ChatsEmulatorServices
{
    /// <summary>Leads a client of the application to an emulator, whatever address the application gave it.</summary>
    /// <remarks>
    /// The path of each request stays as it is, scheme, host and port become the emulator's; so nothing reaches the vendor. A client
    /// without a base address gets the emulator's, one without an API key <see cref="ChatsEmulator.StandardToken"/>.
    /// It does not matter whether the application registers its client before or after.
    /// </remarks>
    /// <param name="services">The application's services, for example within <c>ConfigureTestServices</c>.</param>
    /// <param name="emulator">Where to.</param>
    /// <param name="clientName">The client's name; a typed client has its type's. Null: every client of the application, also those for
    /// other services.</param>
    /// <param name="token">The API key to send in place of the application's own; null: the application's.</param>
    /// <example>
    /// <code>
    /// await using var app = new WebApplicationFactory&lt;Program&gt;().WithWebHostBuilder(web =&gt;
    ///     web.ConfigureTestServices(services =&gt; services.UseChatsEmulator(emulator, "linq")));
    /// </code>
    /// </example>
    public static IServiceCollection UseChatsEmulator(
        this IServiceCollection services, IChatsEmulator emulator, string? clientName = null, string? token = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(emulator);
        services.AddHttpClient();
        services.AddOptions();
        // After everything the application configures, in whichever order it was registered.
        return services.AddSingleton<IPostConfigureOptions<HttpClientFactoryOptions>>(
            new PostConfigureOptions<HttpClientFactoryOptions>(
                clientName, options => RedirectToEmulatorHandler.Apply(options, emulator, token)));
    }

    /// <summary>Leads a client of the application into a world: its requests carry the world's API key.</summary>
    /// <inheritdoc cref="UseChatsEmulator(IServiceCollection, IChatsEmulator, string?, string?)"/>
    /// <param name="services">The application's services.</param>
    /// <param name="world">Where to.</param>
    /// <param name="clientName">The client's name; null: every client of the application.</param>
    public static IServiceCollection UseChatsEmulator(this IServiceCollection services, EmulatorWorld world, string? clientName = null)
    {
        ArgumentNullException.ThrowIfNull(world);
        return services.UseChatsEmulator(world.Emulator, clientName, world.Token);
    }
}
