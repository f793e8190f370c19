using Microsoft.Extensions.DependencyInjection;

namespace Chats.Emulator.Webhooks;

public sealed class PublicAddressTests
{
    [Fact]
    public async Task Is_still_known_while_the_host_ends()
    {
        var app = EmulatorHost.Build(new EmulatorOptions { Urls = "http://127.0.0.1:0" });
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = app.Services.GetRequiredService<PublicAddress>();
        var listening = app.Urls.Single();

        await app.DisposeAsync();

        Assert.Equal(listening, address.Origin);
    }

    [Theory]
    [InlineData("http://localhost:4010", "http://localhost:4010")]
    [InlineData("http://127.0.0.1:4010/", "http://127.0.0.1:4010")]
    [InlineData("http://[::]:8080", "http://localhost:8080")]
    [InlineData("http://*:8080", "http://localhost:8080")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080")]
    public void Every_interface_is_nobodys_address(string listening, string reachable) =>
        Assert.Equal(reachable, PublicAddress.Reachable(listening));
}
