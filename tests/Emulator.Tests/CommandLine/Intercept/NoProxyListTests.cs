namespace Chats.Emulator.CommandLine.Intercept;

public sealed class NoProxyListTests
{
    [Theory]
    [InlineData("*", true)]
    [InlineData("linqapp.com", true)]
    [InlineData(".linqapp.com", true)]
    [InlineData("*.LINQAPP.com", true)]
    [InlineData("example.com, api.linqapp.com:443", true)]
    [InlineData("api.linqapp.com:80", false)]
    [InlineData("app.com", false)]
    [InlineData("pi.linqapp.com", false)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Tells_whether_a_host_is_reached_without_a_proxy(string? text, bool expected) =>
        Assert.Equal(expected, NoProxyList.Parse(text).Contains(new HostAndPort("api.linqapp.com", 443)));

    [Fact]
    public void Knows_addresses_by_their_network() =>
        Assert.True(NoProxyList.Parse("10.0.0.0/8").Contains(new HostAndPort("10.1.2.3", 443)));

    [Fact]
    public void Loses_what_keeps_a_host_from_the_proxy_and_nothing_else() =>
        Assert.Equal(
            ["db", ".example.com"],
            NoProxyList.Parse("db,*,.linqapp.com,.example.com").Without(new HostAndPort("api.linqapp.com", 443)));
}
