using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Chats;

/// <summary>Marks every message of a direct chat as read; a group stays exactly as it was (docs/decisions/0010).</summary>
internal sealed record MarkChatReadCommand(Grant Grant, Guid ChatId)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Chat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (chat.HasLeft) return ChatRules.NotLeft.Refuse();
        if (chat.IsGroup || chat.Unread.IsEmpty) return new TransitionResult<Unit>(state, default, []);

        var read = chat.Unread.Select(key => state.Messages[key.Id] with { Status = DeliveryStatus.Read, ReadAt = context.Now });

        // Reading is not an activity that moves a chat up its lists, and SMS has no receipts.
        var after = chat with
        {
            Unread = [],
            ReadReceiptAt = chat.Service == Service.Sms ? chat.ReadReceiptAt : context.Now,
        };
        return new TransitionResult<Unit>(
            state.Replace(after) with { Messages = state.Messages.Put(read) }, default, Told(context, chat, after));
    }

    private static ImmutableArray<WorldEvent> Told(TransitionContext context, Chat before, Chat after) => after.Service == Service.Sms
        ? []
        : [OwnEvents.Of(EmulatorEvents.ChatRead, context, after, new OwnReadingDetail([.. before.Unread.Select(key => key.Id)]))];
}
