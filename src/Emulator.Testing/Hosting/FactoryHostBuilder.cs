using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chats.Emulator.Testing;

/// <summary>
/// A host builder that tells <c>WebApplicationFactory</c> the content root before it asks. Left alone the factory looks for a
/// solution file above the tests, and fails in every project that is not beside the emulator's sources.
/// </summary>
internal sealed class FactoryHostBuilder(IHostBuilder inner) : IHostBuilder, ISupportsConfigureWebHost
{
    /// <summary>The setting's name is a promise of the factory: this prefix and the entry point's assembly.</summary>
    private static readonly string ContentRootSetting =
        "TEST_CONTENTROOT_" + typeof(EmulatorEntryPoint).Assembly.GetName().Name!.ToUpperInvariant().Replace('.', '_');

    public IDictionary<object, object> Properties => inner.Properties;

    public IHostBuilder ConfigureWebHost(Action<IWebHostBuilder> configure, Action<WebHostBuilderOptions> configureOptions)
    {
        inner.ConfigureWebHost(
            web =>
            {
                web.UseSetting(ContentRootSetting, AppContext.BaseDirectory);
                web.UseBrokenConnections();
                configure(web);
            },
            options =>
            {
                configureOptions(options);
                // ASPNETCORE_URLS and its like are the tests' own business, not the emulator's.
                options.SuppressEnvironmentConfiguration = true;
            });
        return this;
    }

    public IHost Build() => inner.Build();

    public IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configureDelegate)
    {
        inner.ConfigureAppConfiguration(configureDelegate);
        return this;
    }

    public IHostBuilder ConfigureContainer<TContainerBuilder>(Action<HostBuilderContext, TContainerBuilder> configureDelegate)
    {
        inner.ConfigureContainer(configureDelegate);
        return this;
    }

    public IHostBuilder ConfigureHostConfiguration(Action<IConfigurationBuilder> configureDelegate)
    {
        inner.ConfigureHostConfiguration(configureDelegate);
        return this;
    }

    public IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate)
    {
        inner.ConfigureServices(configureDelegate);
        return this;
    }

    public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory)
        where TContainerBuilder : notnull
    {
        inner.UseServiceProviderFactory(factory);
        return this;
    }

    public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(
        Func<HostBuilderContext, IServiceProviderFactory<TContainerBuilder>> factory)
        where TContainerBuilder : notnull
    {
        inner.UseServiceProviderFactory(factory);
        return this;
    }
}
