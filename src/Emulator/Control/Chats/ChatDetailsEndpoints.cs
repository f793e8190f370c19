using System.Diagnostics.CodeAnalysis;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>Shows a chat, and its messages page by page.</summary>
internal static class ChatDetailsEndpoints
{
    private const int Usual = 50;
    private const int Most = 200;

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/chats/{chatId}", Get).WithQuery()
            .WithSummary("A chat with everybody who is or was in it, its health, background, locations and who types")
            .Produces<ChatDetailsResponse>();
        control.MapGet("/chats/{chatId}/messages", Messages).WithQuery("before", "after", "around", "limit")
            .WithRange("limit", 1, Most)
            .WithSummary("A chat's messages, oldest first, with all that a phone shows of them")
            .WithDescription(
                "The latest, or those before, after or around a message, by its id. People keep what the account deletes, and what its "
                    + "ephemeral line forgets: 'is_deleted' marks it. 'latest' of the answer is a cursor of /facts: what has a higher "
                    + "order is not in the answer yet.")
            .Produces<ChatMessagesResponse>();
    }

    private static IResult Get(ControlCall call, string chatId)
    {
        var links = call.Links();
        return TryFind(links.State, chatId, out var chat)
            ? Results.Ok(ChatDetailsResponse.Of(chat, links, call.World.Clock.GetUtcNow()))
            : ChatHealthEndpoints.Unknown(chatId);
    }

    private static IResult Messages(ControlCall call, string chatId, string? before, string? after, string? around, int? limit)
    {
        // Asked for first: what is told later may be in the answer already, but nothing is in neither.
        var latest = call.World.Order.Latest;
        var links = call.Links();
        if (!TryFind(links.State, chatId, out var chat)) return ChatHealthEndpoints.Unknown(chatId);
        string?[] places = [before, after, around];
        if (places.Count(place => place is not null) > 1) return Refuse("Of 'before', 'after' and 'around' one at a time.");
        var named = places.FirstOrDefault(place => place is not null);
        if (!TryPlace(links.State, chat, named, out var place)) return Refuse($"'{named}' is no message of this chat.");
        var history = links.State.HistoryOf(chat);
        var slice = before is not null ? ChatSlice.Before(history, place, limit ?? Usual)
            : after is not null ? ChatSlice.After(history, place, limit ?? Usual)
            : around is not null ? ChatSlice.Around(history, place, limit ?? Usual)
            : ChatSlice.Latest(history, limit ?? Usual);
        return Results.Ok(ChatMessagesResponse.Of(chat, slice, links, latest));
    }

    private static bool TryFind(WorldState state, string chatId, [NotNullWhen(true)] out Chat? chat)
    {
        chat = null;
        return Uuid.TryParse(chatId, out var id) && state.Chats.TryGetValue(id, out chat);
    }

    /// <summary>The place of a message of the chat, one that is gone included.</summary>
    private static bool TryPlace(WorldState state, Chat chat, string? text, out MessageKey place)
    {
        place = default;
        if (text is null) return true;
        if (!Uuid.TryParse(text, out var id) || !state.Messages.TryGetValue(id, out var message) || message.ChatId != chat.Id) return false;
        place = message.Key;
        return true;
    }

    private static IResult Refuse(string detail) => Problems.Of(400, "Invalid query", detail);
}
