namespace Chats.Emulator;

public sealed class EmulatorOptionsTests
{
    [Theory]
    [InlineData("http://localhost:4010", true)]
    [InlineData("https://chats.example.com", true)]
    [InlineData("http://[::1]:4010", true)]
    [InlineData("http://localhost:4010/", false)]
    [InlineData("http://localhost/v3", false)]
    [InlineData("http://me@localhost", false)]
    [InlineData("http://localhost?x", false)]
    [InlineData("http:localhost", false)]
    [InlineData("http://", false)]
    [InlineData("ftp://localhost", false)]
    [InlineData("localhost:4010", false)]
    public void A_public_url_is_scheme_host_and_port(string text, bool isOrigin) => Assert.Equal(isOrigin, EmulatorOptions.IsOrigin(text));

    [Fact]
    public void Fetching_from_what_is_no_host_is_refused_at_the_start() =>
        Assert.Throws<FormatException>(() => new EmulatorOptions { FetchFrom = "https://example.com" }.FetchHosts);
}
