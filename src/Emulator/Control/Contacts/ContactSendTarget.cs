using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary>Where a contact's message goes: a chat, or a line with or without further people.</summary>
internal static class ContactSendTarget
{
    private const int MostPeople = 31;

    public static Result<ContactSendCommand> Resolve(
        ControlCall call, string handle, Outgoing content, string? to, ChatReference? chatId, IReadOnlyList<string>? with)
    {
        if ((to is null) == (chatId is null)) return ContactRules.Required.Refuse("Give either 'to' (a line of the account) or 'chat_id'.");
        if (with is { Count: > 0 } && to is null) return ContactRules.Value.Refuse("'with' goes with 'to'; a chat has its people already.");
        if (with?.Contains(null!) == true) return ContactRules.Value.Refuse("'with' holds a null; it takes handles and names.");
        if (!NameResolver.People(call.World.Current, with ?? []).TryGet(out var others, out var refusal)) return refusal;
        var people = others.Where(other => other != handle).Distinct(StringComparer.Ordinal).ToList();
        if (people.Count >= MostPeople) return ContactRules.Value.Refuse($"A group holds at most {MostPeople} people beside the line.");
        if (chatId is not { } named) return new ContactSendCommand(handle, content) { Line = to, With = [.. people] };
        return NameResolver.Chat(call.World.Current, named.ToString()).TryGet(out var chat, out refusal)
            ? new ContactSendCommand(handle, content) { ChatId = chat }
            : refusal;
    }
}
