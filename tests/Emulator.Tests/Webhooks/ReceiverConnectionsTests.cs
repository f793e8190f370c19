using System.Net;
using System.Net.Sockets;

namespace Chats.Emulator.Webhooks;

public sealed class ReceiverConnectionsTests
{
    [Theory]
    [InlineData("HTTP/1.0 200 OK", 4)]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close", 4)]
    [InlineData("HTTP/1.1 200 OK", 2)]
    public async Task A_connection_is_used_again_only_once_the_receiver_is_known_to_keep_it(string answer, int connections)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var accepted = 0;
        _ = ServeAsync(listener, $"{answer}\r\nContent-Length: 0\r\n\r\n", () => accepted++);
        using var network = new HttpMessageInvoker(new ReceiverConnections());

        for (var i = 0; i < 4; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://{listener.LocalEndpoint}/");
            using var response = await network.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(connections, accepted);
    }

    private static async Task ServeAsync(TcpListener listener, string answer, Action count)
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            count();
            _ = AnswerAsync(client, answer);
        }
    }

    /// <summary>It leaves closing to the client, so that a connection used again would be answered.</summary>
    private static async Task AnswerAsync(TcpClient client, string answer)
    {
        using var connection = client;
        using var reader = new StreamReader(connection.GetStream());
        await using var writer = new StreamWriter(connection.GetStream()) { AutoFlush = true };
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.Length == 0) await writer.WriteAsync(answer);
        }
    }
}
