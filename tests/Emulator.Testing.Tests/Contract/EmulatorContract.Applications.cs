using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.Testing.Tests;

// Applications under test find their way to the emulator.
public abstract partial class EmulatorContract
{
    [Fact]
    public async Task A_handler_leads_to_the_emulator()
    {
        using var client = new HttpClient(Emulator.CreateHandler());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "any");
        using var response = await client.GetAsync(new Uri($"{Emulator.SdkBaseUrl}/v3/chats"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(new Uri(Emulator.BaseAddress, "api/partner"), Emulator.SdkBaseUrl);
    }

    [Fact]
    public void Code_that_sends_synchronously_is_answered()
    {
        using var handler = Emulator.CreateHandler();
        using var bare = new HttpClient(handler);
        foreach (var client in new[] { Emulator.CreateClient(), bare })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Emulator.BaseAddress, "/v3/chats"));
            request.Headers.Authorization = new("Bearer", ChatsEmulator.StandardToken);
            using var response = client.Send(request, TestContext.Current.CancellationToken);

            Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_client_of_an_application_is_led_into_a_world()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        await using var application = Application(services => services.UseChatsEmulator(world, "linq"));
        using var client = application.GetRequiredService<IHttpClientFactory>().CreateClient("linq");

        using var response = await client.GetAsync(new Uri("chats", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("/api/partner/v3/chats", Assert.Single(await world.Control.Journal.ListAsync(new() { Operation = "listChats" })).Path);
    }

    [Fact]
    public async Task Every_client_of_an_application_is_led_here()
    {
        await using var application = Application(services => services.UseChatsEmulator(Emulator));
        using var client = application.GetRequiredService<IHttpClientFactory>().CreateClient("another");

        Assert.NotEmpty(await client.ListChatsAsync());
        Assert.Equal(Emulator.BaseAddress, client.BaseAddress);
    }

    /// <summary>An application that knows nothing of tests, and a test that is asked before and after it.</summary>
    private static ServiceProvider Application(Action<IServiceCollection> test)
    {
        var services = new ServiceCollection();
        test(services);
        services.AddHttpClient("linq", client =>
        {
            client.BaseAddress = new Uri("https://api.linqapp.com/api/partner/v3/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "the-real-key");
        });
        return services.BuildServiceProvider();
    }
}
