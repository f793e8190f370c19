using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Api.Messages;

/// <summary>The pages of a list of messages, and the checks of what asks for one.</summary>
internal static class MessagePages
{
    private const int StandardLimit = 50;

    /// <summary>Which page a query asks for.</summary>
    public static Result<MessageSlice> Validate(string? limit, string? cursor, bool newestFirst)
    {
        if (!Limit.Parse(limit, StandardLimit, MessageOperationRules.Limit).TryGet(out var size, out var refusal)) return refusal;
        if (!MessageCursor.Parse(cursor, MessageOperationRules.CursorFormat).TryGet(out var seen, out refusal)) return refusal;
        return new MessageSlice(seen, size, newestFirst);
    }

    /// <summary>The page that a call asks for, in this state.</summary>
    public static FragmentPage From(ApiCall call, WorldState state, ImmutableSortedSet<MessageKey> list, MessageSlice slice)
    {
        var keys = slice.Of(list, out var hasMore);
        var links = call.Links(state);
        var messages = new ReadOnlyMemory<byte>[keys.Length];
        var isEmptied = false;
        for (var i = 0; i < messages.Length; i++)
        {
            var message = state.Messages[keys[i].Id];
            isEmptied |= message.IsZeroRetention;
            messages[i] = MessageFragments.Of(message, links);
        }

        if (isEmptied) call.Record(RetentionBehaviours.ZeroReads);
        return new FragmentPage("messages", messages, hasMore ? MessageCursor.Of(keys[^1].Sequence) : null);
    }
}
