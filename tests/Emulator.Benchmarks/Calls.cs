using System.Text;
using System.Text.Json;

namespace Chats.Emulator.Benchmarks;

/// <summary>The calls on a world of 100,000 chats.</summary>
internal sealed class Calls
{
    private const int MessagesInChat = 20;
    private const int FirstNumber = 2_000_000;

    private readonly string _chat;
    private readonly string _line;
    private int _number = FirstNumber;

    /// <param name="ask">Answers a request with its body.</param>
    public Calls(Func<byte[], string> ask)
    {
        using var page = JsonDocument.Parse(ask(Get("/v3/chats?limit=1")));
        var chat = page.RootElement.GetProperty("chats")[0];
        var own = chat.GetProperty("handles").EnumerateArray().First(handle => handle.GetProperty("is_me").GetBoolean());
        _chat = chat.GetProperty("id").GetString()!;
        _line = own.GetProperty("handle").GetString()!;
        for (var i = 0; i < MessagesInChat; i++) ask(Send());
    }

    public IReadOnlyList<Call> All =>
    [
        Same("list, first page", Get("/v3/chats?limit=20")),
        Same("list, cursor 99000", Get("/v3/chats?limit=20&cursor=99000")),
        Same("get chat", Get($"/v3/chats/{_chat}")),
        Same("20 messages", Get($"/v3/chats/{_chat}/messages?limit=20")),
        new Call("send", Send, IsStatic: false),
        new Call("create", Create, IsStatic: false),
    ];

    private static Call Same(string name, byte[] request) => new(name, () => request, IsStatic: true);

    private static byte[] Get(string path) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer bench\r\n\r\n");

    private static byte[] Post(string path, string body) => Encoding.ASCII.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer bench\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");

    private static string Message(string text) => $$"""{"parts":[{"type":"text","value":"{{text}}"}]}""";

    private byte[] Send() => Post($"/v3/chats/{_chat}/messages", $$"""{"message":{{Message("Your order is ready")}} }""");

    /// <summary>Somebody new each time, so that each makes a chat.</summary>
    private byte[] Create() => Post(
        "/v3/chats",
        $$"""{"from":"{{_line}}","to":["+1415{{Interlocked.Increment(ref _number)}}"],"message":{{Message("Hello")}} }""");
}
