using System.Text;

namespace Chats.Emulator.CommandLine.Intercept;

public sealed class RequestHeadTests
{
    [Theory]
    [InlineData("CONNECT example.com:443 HTTP/1.1", "example.com:443", true)]
    [InlineData("GET http://example.com/a?b HTTP/1.1", "example.com:80", false)]
    [InlineData("GET https://user:pw@example.com:8443?b HTTP/1.1", "example.com:8443", true)]
    [InlineData("GET /a HTTP/1.1\r\nhost: example.com:81", "example.com:81", false)]
    [InlineData("GET /a HTTP/1.1", null, false)]
    [InlineData("CONNECT example.com HTTP/1.1", null, true)]
    public void Says_where_it_wants_to_go(string head, string? expected, bool isTls)
    {
        var request = Parse(head)!;
        Assert.Equal(expected, request.Destination?.ToString());
        Assert.Equal(isTls, request.IsTls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("PRI * HTTP/2.0")]
    public void Is_one_of_HTTP_1(string head) => Assert.Null(Parse(head));

    [Fact]
    public void Reaches_the_server_without_what_was_meant_for_the_proxy_and_otherwise_as_it_is() =>
        Assert.Equal(
            "GET /a//%2e?b=http://c HTTP/1.1\r\nHost: example.com\r\nX-Odd:  kept \r\nConnection: close\r\n\r\n",
            Text(Parse(
                "GET http://example.com/a//%2e?b=http://c HTTP/1.1\r\nHost: example.com\r\nProxy-Connection: keep-alive\r\n"
                + "Proxy-Authorization: Basic eDp5\r\nConnection: keep-alive\r\nX-Odd:  kept ")!.ForServer()));

    [Theory]
    [InlineData("GET http://example.com HTTP/1.1", "GET / HTTP/1.1\r\n")]
    [InlineData("GET http://example.com?a HTTP/1.1", "GET /?a HTTP/1.1\r\n")]
    [InlineData("GET /a?to=http://b HTTP/1.1", "GET /a?to=http://b HTTP/1.1\r\n")]
    [InlineData("GET http://a/ HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: x", "Upgrade: x\r\nConnection: Upgrade\r\n")]
    public void Names_its_path_and_keeps_a_change_of_protocol(string head, string part) =>
        Assert.Contains(part, Text(Parse(head)!.ForServer()), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "Proxy-Authorization: mine\r\n")]
    [InlineData("theirs", "Proxy-Authorization: theirs\r\n")]
    public void Reaches_the_next_proxy_with_what_that_one_asks_for(string? authorization, string expected) =>
        Assert.Equal(
            $"CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n{expected}\r\n",
            Text(Parse("CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\nProxy-Authorization: mine")!.ForProxy(authorization)));

    private static RequestHead? Parse(string head) => RequestHead.Parse(Encoding.Latin1.GetBytes(head));

    private static string Text(byte[] head) => Encoding.Latin1.GetString(head);
}
