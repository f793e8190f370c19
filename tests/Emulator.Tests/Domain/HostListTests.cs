using Chats.Emulator.Common;

namespace Chats.Emulator.Domain;

public sealed class HostListTests
{
    [Theory]
    [InlineData("*", "http://anything.example.com/")]
    [InlineData("example.com", "http://EXAMPLE.com:8080/")]
    [InlineData("example.com", "http://example。com/")]
    [InlineData("example.com:8080", "http://example.com:8080/")]
    [InlineData("a.example, example.com:80", "http://example.com/")]
    [InlineData("*.example.com", "http://a.b.example.com/")]
    [InlineData("8.8.8.8", "http://8.8.8.8/")]
    [InlineData("[2001:db8::1]", "http://[2001:db8::1]/")]
    public void Names_what_was_named(string hosts, string url) => Assert.True(HostList.Parse(hosts)!.Names(new Uri(url)));

    [Theory]
    [InlineData("example.com", "http://www.example.com/")]
    [InlineData("example.com:8080", "http://example.com/")]
    [InlineData("*.example.com", "http://example.com/")]
    [InlineData("*.example.com", "http://badexample.com/")]
    public void And_nothing_else(string hosts, string url) => Assert.False(HostList.Parse(hosts)!.Names(new Uri(url)));

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("https://example.com")]
    [InlineData("example.com/hooks")]
    [InlineData("*.*.com")]
    [InlineData("exa*mple.com")]
    [InlineData("me@example.com")]
    public void Takes_only_hosts(string text) => Assert.Null(HostList.Parse(text));
}
