using Chats.Emulator.Common;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Control.Chats;

/// <summary>Lists a world's chats as a person looks for them.</summary>
internal static class ChatListEndpoints
{
    private const int Usual = 50;
    private const int Most = 200;

    /// <summary>How many chats one call looks at; the next page goes on there, so that no call is slow however many there are.</summary>
    private const int MostLookedAt = 5000;

    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/chats", List).WithQuery("search", "line", "limit", "cursor").WithRange("limit", 1, Most)
            .WithSummary("The chats, latest change first, with people, latest message and how many messages are unread")
            .WithDescription(
                "'search' finds names, handles, keys and words of the latest message, 'line' takes those of one line. 'cursor' is the "
                    + "next_cursor of the page before; while one searches, a page may hold fewer chats than its limit and still have a next.")
            .Produces<ChatListResponse>();

    private static IResult List(ControlCall call, string? search, string? line, int? limit, string? cursor)
    {
        var state = call.World.Current;
        if (line is not null && !state.Lines.ContainsKey(line))
        {
            return Problems.Of(400, "Unknown line", $"There is no line '{line}'{Spelling.Hint(line, [.. state.LineNumbers])}");
        }

        var list = state.Index.List(new IndexKey(line ?? LineScopes.All, IndexKey.Everybody));
        var first = 0;
        if (cursor is not null)
        {
            if (!ChatCursor.TryParse(cursor, out var place))
            {
                return Problems.Of(400, "Invalid cursor", "'cursor' is the next_cursor of the page before.");
            }

            first = list.IndexOf(place) is >= 0 and var at ? at + 1 : ~list.IndexOf(place);
        }

        var matches = string.IsNullOrWhiteSpace(search) ? null : new ChatSearch(search.Trim(), state);
        var now = call.World.Clock.GetUtcNow();
        var found = new List<ChatSummaryResponse>();
        foreach (var place in list.From(first..Math.Min(list.Count, first + MostLookedAt)))
        {
            if (found.Count == (limit ?? Usual)) break;
            first++;
            var chat = state.Chats[place.ChatId];
            if (matches is null || matches.Matches(chat)) found.Add(ChatSummaryResponse.Of(chat, state, now));
        }

        return Results.Ok(new ChatListResponse(found, list.Count, first < list.Count ? ChatCursor.Of(list[first - 1]) : null));
    }
}
