using System.Text;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Http.Responses;

/// <summary>The answer of a list: <c>{"chats":[…],"next_cursor":…}</c>, put together from the kept JSON of what it shows.</summary>
/// <param name="list">The name of the list on the wire.</param>
/// <param name="items">The JSON of each thing, in order.</param>
/// <param name="nextCursor">Letters and digits, or null at the end.</param>
internal sealed class FragmentPage(string list, ReadOnlyMemory<byte>[] items, string? nextCursor) : IResult
{
    private const string Start = "{\"";
    private const string First = "\":[";
    private const string Next = "],\"next_cursor\":";
    private const string None = "null}";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var call = ApiCall.Of(httpContext);
        call.NextCursor = nextCursor;
        var length = Length();
        var response = BufferedResponse.Pooled(StatusCodes.Status200OK, length, out var body);
        Write(body);
        call.Response = response;
        return Task.CompletedTask;
    }

    private int Length()
    {
        var length = Start.Length + list.Length + First.Length + Math.Max(0, items.Length - 1) + Next.Length;
        foreach (var item in items) length += item.Length;
        return length + (nextCursor is null ? None.Length : nextCursor.Length + "\"\"}".Length);
    }

    private void Write(Span<byte> rest)
    {
        Append(ref rest, Start);
        Append(ref rest, list);
        Append(ref rest, First);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) Append(ref rest, ",");
            items[i].Span.CopyTo(rest);
            rest = rest[items[i].Length..];
        }

        Append(ref rest, Next);
        if (nextCursor is null)
        {
            Append(ref rest, None);
            return;
        }

        Append(ref rest, "\"");
        Append(ref rest, nextCursor);
        Append(ref rest, "\"}");
    }

    private static void Append(ref Span<byte> rest, string ascii) => rest = rest[Encoding.ASCII.GetBytes(ascii, rest)..];
}
