using System.Net.Sockets;
using System.Text;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Fewer hostile requests, over real sockets.</summary>
public sealed class HostileOnLoopbackTests(LoopbackEmulator emulator) : ApiTest(emulator), IClassFixture<LoopbackEmulator>
{
    [Fact]
    public async Task Refuses_1_000_hostile_requests_and_stays_as_it_was()
    {
        var before = await State();
        var requests = new HostileRequests(6, mayChange: false);

        for (var n = 0; n < 1000; n++)
        {
            if (Message(requests.Next()) is not { } message) continue;
            using (message.Message)
            {
                HostileVerdict.Check((message.Request, await Reply.Read(await Client.SendAsync(message.Message, Cancellation))), out _);
            }
        }

        Assert.Equal(before, await State());
        (await Create(Bodies.Valid)).Expect(201);
    }

    [Fact]
    public async Task Survives_200_connections_that_speak_no_http()
    {
        var before = await State();
        var text = new HostileText(new Random(7));
        var random = new Random(8);
        for (var n = 0; n < 200; n++)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, Emulator.Address!.Port, Cancellation);
            byte[] bytes = random.Next(3) switch
            {
                0 => text.Bytes(random.Next(1, 3000)),
                1 => Encoding.Latin1.GetBytes(
                    $"POST /v3/chats HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {AllLines}\r\nContent-Length: {text.Number()}\r\n\r\n{{"),
                _ => Encoding.Latin1.GetBytes($"GET /v3/chats/{text.Noise(20)} HTTP/1.1\r\nHost: x\r\n\r\n"),
            };
            await socket.SendAsync(bytes, Cancellation);
            socket.Shutdown(SocketShutdown.Send);
        }

        Assert.Equal(before, await State());
        (await Create(Bodies.Valid)).Expect(201);
    }

    /// <summary>The request as far as a real client can send it; null where it cannot.</summary>
    private (HostileRequest Request, HttpRequestMessage Message)? Message(HostileRequest hostile)
    {
        // Dots would lead out of the vendor's paths, for the server resolves them before anybody looks.
        if (hostile.Path.Contains("..", StringComparison.Ordinal) || hostile.Path.Contains("%2e", StringComparison.Ordinal)) return null;
        if (hostile.Method.Length == 0 || !hostile.Method.All(char.IsAsciiLetter) || hostile.Method is "CONNECT") return null;
        var path =
            string.Join(
                '/', hostile.Path.Split('/').Select(segment => Uri.EscapeDataString(segment.Replace("\0", "", StringComparison.Ordinal))));
        var query = new string([.. hostile.Query.Where(character => character is > ' ' and < '\u007f' and not '#')]);
        var options = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        if (!Uri.TryCreate(Emulator.Address!.GetLeftPart(UriPartial.Authority) + path + query, options, out var uri)) return null;
        var message = new HttpRequestMessage(new HttpMethod(hostile.Method), uri);
        message.Headers.TryAddWithoutValidation("Authorization", $"Bearer {AllLines}");
        if (hostile.Method is not ("GET" or "HEAD" or "TRACE")) message.Content = new ByteArrayContent(hostile.Body);
        foreach (var (name, value) in hostile.Headers.Where(
            header => header.Name is not ("Host" or "Expect") && header.Value.All(char.IsAscii)))
        {
            if (name.StartsWith("Content", StringComparison.Ordinal)) message.Content?.Headers.TryAddWithoutValidation(name, value);
            else message.Headers.TryAddWithoutValidation(name, value);
        }

        return (hostile, message);
    }
}
