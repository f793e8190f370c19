using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>GET /chats</c>: the token's chats, newest activity first, optionally of one line and with one participant.</summary>
internal static class ListChats
{
    private const int StandardLimit = 20;

    private static readonly VendorOperation Operation = VendorOperations.Find("listChats");

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(Operation.Path, Handle).Named(Operation, "from", "to", "limit", "cursor");

    private static ApiResult<FragmentPage> Handle(ApiCall call, string? from, string? to, string? limit, string? cursor)
    {
        var state = call.World.Current;
        var request = Validate(from, to, limit, cursor);
        if (request.IsRefused(out var refusal)) return refusal;
        var (line, who, size, offset) = request.Value;
        if (line is not null && !call.Grant.Covers(line, state)) return ChatRules.FilterLine.Refuse();

        var list = state.Index.List(new IndexKey(line ?? call.Grant.Scope, who ?? IndexKey.Everybody));
        var first = (int)Math.Min(offset, list.Count);
        var chats = new ReadOnlyMemory<byte>[Math.Min(size, list.Count - first)];
        var links = call.Links(state);
        var added = 0;
        foreach (var place in list.From(first..(first + chats.Length))) chats[added++] = ChatFragments.Of(state.Chats[place.ChatId], links);
        return new FragmentPage("chats", chats, Cursor.Next(offset, size, list.Count));
    }

    private static Result<Request> Validate(string? from, string? to, string? limit, string? cursor)
    {
        var line = from is null ? (Result<string>?)null : QueryHandle.Phone(from, ChatRules.FilterE164);
        if (line?.Refusal is { } foreign) return foreign;
        var who = to is null ? (Result<string>?)null : QueryHandle.Parse(to, "to", ChatRules.FilterE164, ChatRules.FilterEmail);
        if (who?.Refusal is { } nobody) return nobody;
        if (!Limit.Parse(limit, StandardLimit, ChatRules.Limit).TryGet(out var size, out var refusal)) return refusal;
        if (!Cursor.Parse(cursor, ChatRules.CursorFormat).TryGet(out var offset, out refusal)) return refusal;
        return new Request(line?.Value, who?.Value, size, offset);
    }

    private readonly record struct Request(string? Line, string? Who, int Limit, long Offset);
}
