namespace Chats.Emulator.Webhooks;

/// <summary>What a delivery advises when its receiver is not reached.</summary>
public sealed class ReceiverRemedyTests
{
    private const HttpRequestError Refused = HttpRequestError.ConnectionError;
    private const HttpRequestError Unknown = HttpRequestError.NameResolutionError;

    [Theory]
    [InlineData("http://localhost:5000/hooks")]
    [InlineData("http://127.0.0.1:5000/hooks")]
    [InlineData("http://[::1]:5000/hooks")]
    public void Inside_a_container_loopback_is_the_container(string url)
    {
        var remedy = For(url, Refused, isInContainer: true)!;

        Assert.Contains("http://host.docker.internal:5000", remedy, StringComparison.Ordinal);
        Assert.Contains("--add-host=host.docker.internal:host-gateway", remedy, StringComparison.Ordinal);
        Assert.Null(For(url, Refused, isInContainer: false));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_host_of_containers_has_a_name_only_after_an_option(bool isInContainer)
    {
        var remedy = For("http://HOST.docker.internal:5000/hooks", Unknown, isInContainer)!;

        Assert.Contains("--add-host=host.docker.internal:host-gateway", remedy, StringComparison.Ordinal);
        Assert.Equal(!isInContainer, remedy.Contains("use localhost here", StringComparison.Ordinal));
    }

    [Fact]
    public void A_receiver_on_the_host_of_containers_must_listen_on_all_addresses()
    {
        const string Url = "http://host.docker.internal:5000/hooks";

        Assert.Contains("listen on 0.0.0.0", For(Url, Refused, isInContainer: true), StringComparison.Ordinal);
        Assert.Null(For(Url, Refused, isInContainer: false));
    }

    [Theory]
    [InlineData("https://shop.example/hooks", "DeliverWebhooksTo(\"https://shop.example\", handler)", Unknown)]
    [InlineData("http://localhost:5000/hooks", "DeliverWebhooksTo(\"http://localhost:5000\", handler)", Refused)]
    public void In_memory_an_address_is_routed_by_the_test(string url, string expected, HttpRequestError problem) =>
        Assert.Contains(
            expected, ReceiverRemedy.For(new Uri(url), problem, isInContainer: false, isInProcess: true), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://shop.example/hooks", Unknown)]
    [InlineData("https://shop.example/hooks", Refused)]
    [InlineData("http://localhost:5000/hooks", HttpRequestError.ResponseEnded)]
    public void Nothing_is_advised_where_nothing_is_known(string url, HttpRequestError problem) =>
        Assert.Null(For(url, problem, isInContainer: url[4] == 's'));

    private static string? For(string url, HttpRequestError problem, bool isInContainer) =>
        ReceiverRemedy.For(new Uri(url), problem, isInContainer, isInProcess: false);
}
