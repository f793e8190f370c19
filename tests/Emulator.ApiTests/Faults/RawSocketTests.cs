using System.Net.Sockets;
using System.Text;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Faults;

/// <summary>What a broken connection really looks like on the wire.</summary>
public sealed class RawSocketTests(LoopbackEmulator emulator) : FaultTest(emulator), IClassFixture<LoopbackEmulator>
{
    [Theory]
    [InlineData("before")]
    [InlineData("after")]
    public async Task Reset_is_a_tcp_rst(string phase)
    {
        await PutFault("f", $$"""{"on":"*","phase":"{{phase}}","then":{"connection":"reset"} }""");
        using var socket = await Ask();

        var problem = await Assert.ThrowsAsync<SocketException>(() => ReadToEnd(socket));

        Assert.Equal(SocketError.ConnectionReset, problem.SocketErrorCode);
    }

    [Fact]
    public async Task Close_is_an_end_without_a_byte()
    {
        await PutFault("f", """{"on":"*","then":{"connection":"close"}}""");
        using var socket = await Ask();

        Assert.Empty(await ReadToEnd(socket));
    }

    [Fact]
    public async Task Truncate_announces_the_whole_and_ends_in_the_middle()
    {
        var whole = (await Get("/chats")).Expect(200).Bytes.Length;
        await PutFault("f", """{"on":"*","then":{"truncate":0.5}}""");
        using var socket = await Ask();

        var received = await ReadToEnd(socket);

        var (head, body) = Split(received);
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", head, StringComparison.Ordinal);
        Assert.Contains($"Content-Length: {whole}", head, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(whole / 2, body.Length);
    }

    [Fact]
    public async Task Hang_sends_nothing_until_the_client_goes()
    {
        await PutFault("f", """{"on":"*","then":{"connection":"hang"}}""");
        using var socket = await Ask();

        await Eventually(async () => (await Journal()).Length == 1);
        Assert.Equal(0, socket.Available);
    }

    [Fact]
    public async Task Drip_shows_on_the_wire_as_the_clock_moves()
    {
        await PutFault("f", """{"on":"*","then":{"drip":{"bytes":64,"every":"1s"}}}""");
        using var socket = await Ask();
        var received = new List<byte>();
        await Eventually(async () =>
        {
            await Receive(socket, received);
            return Encoding.ASCII.GetString([.. received]).Contains("\r\n\r\n", StringComparison.Ordinal);
        });
        Assert.Empty(Split([.. received]).Body);

        await AdvanceUntilSomethingRuns("1s");

        await Eventually(async () =>
        {
            await Receive(socket, received);
            return Split([.. received]).Body.Length == 64;
        });
    }

    private async Task<Socket> Ask()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Emulator.Address!.Port, Cancellation);
        var request = $"GET /v3/chats HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {AllLines}\r\n\r\n";
        await socket.SendAsync(Encoding.ASCII.GetBytes(request), Cancellation);
        return socket;
    }

    private static async Task Receive(Socket socket, List<byte> received)
    {
        if (socket.Available == 0) return;
        var buffer = new byte[4096];
        var read = await socket.ReceiveAsync(buffer, Cancellation);
        received.AddRange(buffer.AsSpan(0, read));
    }

    private static async Task<byte[]> ReadToEnd(Socket socket)
    {
        var received = new List<byte>();
        var buffer = new byte[4096];
        while (await socket.ReceiveAsync(buffer, Cancellation) is > 0 and var read) received.AddRange(buffer.AsSpan(0, read));
        return [.. received];
    }

    private static (string Head, byte[] Body) Split(byte[] received)
    {
        var end = received.AsSpan().IndexOf("\r\n\r\n"u8);
        return (Encoding.ASCII.GetString(received, 0, end), received[(end + 4)..]);
    }
}
