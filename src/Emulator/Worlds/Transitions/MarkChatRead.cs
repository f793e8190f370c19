using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Marks every message of a direct chat as read; a group stays exactly as it was (chats 5.5, decision 10).</summary>
internal sealed record MarkChatRead(Grant Grant, Guid ChatId)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.Chat(state, Grant, ChatId) is var found && found.IsRefused(out var refusal)) return refusal;
        var chat = found.Value;
        if (chat.HasLeft) return ChatRules.NotLeft.Refuse();
        if (chat.IsGroup || chat.Unread.IsEmpty) return new Change<Unit>(state, default, []);

        var read = chat.Unread.Select(key => KeyValuePair.Create(
            key.Id, state.Messages[key.Id] with { Status = DeliveryStatus.Read, ReadAt = moment.Now }));

        // Reading is not an activity that moves a chat up its lists, and SMS has no receipts.
        var after = chat with
        {
            Unread = [],
            ReadReceiptAt = chat.Service == Service.Sms ? chat.ReadReceiptAt : moment.Now,
        };
        return new Change<Unit>(state.Replace(after) with { Messages = state.Messages.SetItems(read) }, default, []);
    }
}
