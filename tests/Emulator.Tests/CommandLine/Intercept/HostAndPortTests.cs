namespace Chats.Emulator.CommandLine.Intercept;

public sealed class HostAndPortTests
{
    [Theory]
    [InlineData("example.com:443", null, "example.com:443")]
    [InlineData("example.com", 80, "example.com:80")]
    [InlineData("[::1]:443", null, "[::1]:443")]
    [InlineData("[::1]", 80, "[::1]:80")]
    [InlineData("127.0.0.1:1", null, "127.0.0.1:1")]
    [InlineData("example.com", null, null)]
    [InlineData("example.com:0", null, null)]
    [InlineData("example.com:65536", null, null)]
    [InlineData("exam ple.com:1", null, null)]
    [InlineData(":443", null, null)]
    [InlineData("", 80, null)]
    public void Reads_a_host_with_its_port(string text, int? standardPort, string? expected) =>
        Assert.Equal(expected, HostAndPort.Parse(text, standardPort)?.ToString());
}
