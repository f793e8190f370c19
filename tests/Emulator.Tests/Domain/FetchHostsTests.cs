using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Domain;

public sealed class FetchHostsTests
{
    [Theory]
    [InlineData("example.com", "https://example.com/a.png")]
    [InlineData("example.com", "https://EXAMPLE.com:8443/a.png")]
    [InlineData("example.com:8443", "https://example.com:8443/a.png")]
    [InlineData("example.com:443", "https://example.com/a.png")]
    [InlineData("a.example, example.com", "https://example.com/a.png")]
    [InlineData("*", "https://anything.example/a.png")]
    [InlineData("localhost:9000", "http://localhost:9000/a.png")]
    [InlineData("127.0.0.1", "http://127.0.0.1:9000/a.png")]
    [InlineData("[::1]:9000", "http://[::1]:9000/a.png")]
    [InlineData("192.168.1.5", "http://192.168.1.5/a.png")]
    [InlineData("files", "http://files/a.png")]
    [InlineData("host.docker.internal", "http://host.docker.internal:9000/a.png")]
    [InlineData("*,localhost", "http://localhost:9000/a.png")]
    public void Lets_fetch_from_what_was_named(string hosts, string url) => Assert.True(FetchHosts.Parse(hosts)!.MayFetch(url));

    [Theory]
    [InlineData("example.com", "https://www.example.com/a.png")]
    [InlineData("example.com", "https://example.com.evil.example/a.png")]
    [InlineData("example.com", "https://example.com@evil.example/a.png")]
    [InlineData("example.com:8443", "https://example.com/a.png")]
    [InlineData("example.com", "http://example.com/a.png")]
    [InlineData("8.8.8.8", "http://8.8.8.8/a.png")]
    [InlineData("*", "http://localhost/a.png")]
    [InlineData("*", "file:///etc/passwd")]
    [InlineData("*", "not a url")]
    public void Lets_fetch_from_nothing_else(string hosts, string url) => Assert.False(FetchHosts.Parse(hosts)!.MayFetch(url));

    [Fact]
    public void Fetches_nothing_unless_told() => Assert.False(FetchHosts.None.MayFetch("https://example.com/a.png"));

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("https://example.com")]
    [InlineData("example.com/files")]
    [InlineData("me@example.com")]
    [InlineData("example.com:port")]
    [InlineData("exa mple.com")]
    public void Takes_only_hosts(string text) => Assert.Null(FetchHosts.Parse(text));
}
