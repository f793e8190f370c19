namespace Chats.Emulator.CommandLine.Intercept;

public sealed class ProxyRoutesTests : IDisposable
{
    private static readonly Dictionary<string, string> Behind = new()
    {
        ["HTTPS_PROXY"] = "http://me:p%40ss@proxy:3128",
        ["http_proxy"] = "other",
        ["NO_PROXY"] = "intern.test",
    };

    private readonly RunCertificates _certificates = RunCertificates.Create("api.linqapp.com", TimeProvider.System);

    public void Dispose() => _certificates.Dispose();

    [Theory]
    [InlineData("api.linqapp.com")]
    [InlineData("API.linqapp.com.")]
    public void The_vendors_host_is_the_emulator(string name)
    {
        Assert.IsType<ProxyRoute.ToEmulator>(Routes(Behind, isOffline: false).For(new HostAndPort(name, 443), isTls: true));
        Assert.IsType<ProxyRoute.ToEmulator>(Routes(Behind, isOffline: true).For(new HostAndPort(name, 443), isTls: true));
    }

    [Theory]
    [InlineData("linqapp.com")]
    [InlineData("api.linqapp.com.example.com")]
    [InlineData("cdn.linqapp.com")]
    public void No_other_host_is(string name)
    {
        Assert.IsType<ProxyRoute.Direct>(Routes([], isOffline: false).For(new HostAndPort(name, 443), isTls: true));
        Assert.IsType<ProxyRoute.Refused>(Routes([], isOffline: true).For(new HostAndPort(name, 443), isTls: true));
    }

    [Theory]
    [InlineData(true, "proxy:3128", "Basic bWU6cEBzcw==")]
    [InlineData(false, "other:80", null)]
    public void Others_are_reached_by_the_proxy_that_was_named_for_them(bool isTls, string address, string? authorization)
    {
        var through = Assert.IsType<ProxyRoute.Through>(
            Routes(Behind, isOffline: false).For(new HostAndPort("example.com", 443), isTls));
        Assert.Equal((address, authorization), (through.Proxy.Address.ToString(), through.Proxy.Authorization));
    }

    [Theory]
    [InlineData("a.intern.test", false)]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.2", true)]
    [InlineData("::1", true)]
    public void What_goes_past_a_proxy_does_so_and_this_machine_is_never_refused(string name, bool isOffline) =>
        Assert.IsType<ProxyRoute.Direct>(Routes(Behind, isOffline).For(new HostAndPort(name, 443), isTls: true));

    [Theory]
    [InlineData("ALL_PROXY", "socks5://me:secret@proxy:1080")]
    [InlineData("https_proxy", "http://")]
    public void A_proxy_that_cannot_be_gone_through_is_named_without_its_password(string name, string value)
    {
        var problem = Assert.Single(UpstreamProxies.Problems(variable => variable == name ? value : null));
        Assert.StartsWith($"{name} names a proxy", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
    }

    private ProxyRoutes Routes(Dictionary<string, string> environment, bool isOffline) => new(
        new InterceptedHost("api.linqapp.com", _certificates.Host), new UpstreamProxies(environment.GetValueOrDefault), isOffline);
}
