using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary>Where a contact's message goes: a chat, or a line with or without further people.</summary>
internal static class ContactSendTarget
{
    public static Result<ContactSendCommand> Resolve(
        ControlCall call, string handle, Outgoing content, string? to, ChatReference? chatId, IReadOnlyList<string>? with)
    {
        if ((to is null) == (chatId is null)) return ContactRules.Required.Refuse("Give either 'to' (a line of the account) or 'chat_id'.");
        if (with is { Count: > 0 } && to is null) return ContactRules.Value.Refuse($"{Act.WithoutTo}.");
        if (with?.Contains(null!) == true) return ContactRules.Value.Refuse("'with' holds a null; it takes handles and names.");
        if (!NameResolver.Others(call.World.Current, handle, with ?? []).TryGet(out var others, out var refusal)) return refusal;
        if (chatId is not { } named) return new ContactSendCommand(handle, content) { Line = to, With = others };
        return NameResolver.Chat(call.World.Current, named.ToString()).TryGet(out var chat, out refusal)
            ? new ContactSendCommand(handle, content) { ChatId = chat }
            : refusal;
    }
}
