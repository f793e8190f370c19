using System.Net.Sockets;
using System.Text;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>What the server lets through and cannot read later: 400 in the shape of the surface, never a crash.</summary>
public sealed class UnreadableRequestTests(LoopbackEmulator emulator) : ApiTest(emulator), IClassFixture<LoopbackEmulator>
{
    private static readonly string[] Hosts = ["xn--", "xn--zzzzzzzzzzzzzzzzz", "xn--:4010"];

    public static TheoryData<string, string> Surfaces => new()
    {
        { "GET /v3/chats", "application/json" },
        { "POST /v3/chats", "application/json" },
        { "GET /nowhere", "application/json" },
        { "GET /_emulator/state", "application/problem+json" },
        { "GET /_emulator/health", "application/problem+json" },
        { "GET /_emulator/openapi.json", "application/problem+json" },
        { "PUT /uploads/attachments/00000000-0000-4000-8000-0000000000a1", "application/xml" },
        { "GET /attachments/partners/x/00000000-0000-4000-8000-0000000000a1/y.png", "application/xml" },
        { "GET /vcards/00000000-0000-4000-8000-0000000000a1.vcf", "text/plain" },
    };

    /// <summary>Everything that reads a body, by itself or through the framework.</summary>
    public static TheoryData<string> Readers =>
    [
        "PUT /_emulator/scenario", "PUT /_emulator/snapshot", "PUT /_emulator/faults/x", "PUT /_emulator/clock",
        "POST /_emulator/events/wait", "POST /_emulator/worlds",
        "POST /v3/chats", "POST /v3/messages", "PUT /v3/phone_numbers/00000000-0000-4000-8000-0000000000a1",
    ];

    [Theory]
    [MemberData(nameof(Surfaces))]
    public async Task A_host_that_is_no_name_is_refused(string call, string shape)
    {
        foreach (var host in Hosts)
        {
            var answer =
                await Raw(
                    $"{call} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {AllLines}\r\nContent-Length: 0\r\nConnection: "
                        + $"close\r\n\r\n");

            Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
            Assert.Contains($"Content-Type: {shape}", answer, StringComparison.Ordinal);
            Assert.Contains("Punycode", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ffffffffffffffffff\r\n")]
    [InlineData("no size\r\n")]
    [InlineData("0\r\n\u0001bad: trailer\r\n\r\n")]
    public async Task What_leads_nowhere_is_told_so_whatever_its_body(string chunks)
    {
        foreach (var path in new[] { "/v2/chats", "/%ED%A0%80", "/api/partner/chats" })
        {
            var answer =
                await Raw(
                    $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {AllLines}\r\nTransfer-Encoding: "
                        + $"chunked\r\nConnection: close\r\n\r\n{chunks}");

            Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_chunk_that_cannot_be_is_refused(string call)
    {
        foreach (var chunk
            in new[] { "FFFFFFFFFFFFFFFFF\r\nx", "7FFFFFFFFFFFFFFF\r\nx", "FFFFFFFF\r\n", "zz\r\n", "-1\r\n", "1\r\nxyz",
                "0\r\nX: \u00ff\r\n\r\n" })
        {
            var answer =
                await Raw(
                    $"{call} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {AllLines}\r\nContent-Type: "
                        + $"application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunk}");

            Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
            Assert.Contains("could not be read to its end", answer, StringComparison.Ordinal);
        }
    }

    /// <summary>An answer to bytes as they are.</summary>
    private async Task<string> Raw(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Emulator.Address!.Port, Cancellation);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), Cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
