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

    [Theory]
    [InlineData("http://*:8080", null)]
    [InlineData("http://127.0.0.1:0;https://[::1]:4443;", null)]
    [InlineData("HTTP://localhost:4010;http://127.0.0.1:0", null)]
    [InlineData("http://unix:/run/emulator.sock", null)]
    [InlineData("", "there is no address in it, such as http://*:8080")]
    [InlineData(";", "there is no address in it, such as http://*:8080")]
    [InlineData("nonsense", "'nonsense' is not an http or https address such as http://*:8080 or https://localhost:4443")]
    [InlineData("ftp://x:1", "'ftp://x:1' is not an http or https address such as http://*:8080 or https://localhost:4443")]
    [InlineData("http://*:1;http://localhost:70000", "the port of 'http://localhost:70000' must be a whole number from 0 to 65535, not '70000'")]
    [InlineData("http://999.1.1.1:4010", "'http://999.1.1.1:4010' has no IP address: it is four numbers of 0 to 255, such as 127.0.0.1")]
    [InlineData("http://localhost:-1", "the port of 'http://localhost:-1' must be a whole number from 0 to 65535, not '-1'")]
    [InlineData("http://pipe:/x", "'http://pipe:/x' is a named pipe, which Windows alone has")]
    [InlineData("http://localhost:4010/v3", "'http://localhost:4010/v3' has a path; it listens on scheme, host and port alone")]
    [InlineData("http://localhost:0", "'http://localhost:0' asks for a free port, which is picked on one address; localhost is two: name 127.0.0.1:0 or [::1]:0")]
    public void Addresses_to_listen_on_are_scheme_host_and_port(string urls, string? problem) =>
        Assert.Equal(problem, OptionRules.UrlsProblem(urls));

    /// <summary>As on the command line; a journal of no requests, for one, would make every call fail.</summary>
    [Fact]
    public void Options_that_cannot_be_are_told_all_at_once_before_anything_starts()
    {
        var options = new EmulatorOptions
        {
            Urls = "http://localhost:70000",
            Port = -1,
            Http2Port = 65536,
            PublicUrl = "chats.example.com",
            AllowOrigin = "a b",
            AllowHost = "a b",
            MaxWorlds = 0,
            JournalCapacity = 0,
            JournalBodyLimit = -1,
            JournalMemoryBytes = -1,
            MediaLimitBytes = -1,
            FetchFrom = "https://a.example",
            AllowHttpWebhooks = "a b",
            Checkout = "nonsense",
        };

        var refused = Assert.Throws<ArgumentException>(() => EmulatorHost.Build(options));

        Assert.Equal(
            [
                "Urls: the port of 'http://localhost:70000' must be a whole number from 0 to 65535, not '70000'.",
                "Port must be a whole number from 0 to 65535, not '-1'.",
                "Http2Port must be a whole number from 0 to 65535, not '65536'.",
                "PublicUrl must be an http or https address without a path, such as https://chats.example.com, not 'chats.example.com'.",
                "AllowOrigin must be origins separated by commas, such as http://localhost:5173, not 'a b'.",
                "AllowHost must be names separated by commas, such as chats.example.com,*.example.org, not 'a b'.",
                "MaxWorlds must be a whole number from 1 to 1000000, not '0'.",
                "JournalCapacity must be a whole number from 1 to 1000000, not '0'.",
                "JournalBodyLimit must be a whole number from 0 to 9223372036854775807, not '-1'.",
                "JournalMemoryBytes must be a whole number from 0 to 9223372036854775807, not '-1'.",
                "MediaLimitBytes must be a whole number from 0 to 9223372036854775807, not '-1'.",
                "FetchFrom must be hosts separated by commas, such as example.com,localhost:9000, not 'https://a.example'.",
                "AllowHttpWebhooks must be hosts separated by commas, such as example.com,*.example.org, not 'a b'.",
                "Checkout must be emulator, or scheme and host of a place such as https://pay.example.com, not 'nonsense'. (Parameter 'options')",
            ],
            refused.Message.Split('\n'));
        Assert.Throws<ArgumentException>(() => EmulatorHost.CreateBuilder(options));
    }
}
