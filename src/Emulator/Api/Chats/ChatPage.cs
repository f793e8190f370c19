using System.Text;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api.Chats;

/// <summary>The answer of a list: <c>{"chats":[…],"next_cursor":…}</c>, put together from the chats' kept JSON.</summary>
/// <param name="chats">Each chat's JSON, in order.</param>
/// <param name="nextCursor">Decimal digits, or null at the end.</param>
internal sealed class ChatPage(ReadOnlyMemory<byte>[] chats, string? nextCursor) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var call = ApiCall.Of(httpContext);
        call.NextCursor = nextCursor;
        call.Response = new BufferedResponse(StatusCodes.Status200OK, Write());
        return Task.CompletedTask;
    }

    private byte[] Write()
    {
        var start = """{"chats":["""u8;
        var end = Encoding.ASCII.GetBytes(nextCursor is null ? """],"next_cursor":null}""" : $$"""],"next_cursor":"{{nextCursor}}"}""");
        var body = new byte[start.Length + chats.Sum(chat => chat.Length) + Math.Max(0, chats.Length - 1) + end.Length];
        var rest = body.AsSpan();
        Append(ref rest, start);
        for (var i = 0; i < chats.Length; i++)
        {
            if (i > 0) Append(ref rest, ","u8);
            Append(ref rest, chats[i].Span);
        }

        Append(ref rest, end);
        return body;
    }

    private static void Append(ref Span<byte> rest, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(rest);
        rest = rest[bytes.Length..];
    }
}
