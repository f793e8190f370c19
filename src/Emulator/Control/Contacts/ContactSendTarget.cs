using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary>Where a contact's message goes: a chat, or a line with or without further people.</summary>
internal static class ContactSendTarget
{
    private const int MostPeople = 31;

    public static Result<ContactSendCommand> Resolve(string handle, Outgoing content, string? to, Guid? chatId, IReadOnlyList<string>? with)
    {
        if (!Handle.IsValid(handle))
        {
            return ContactRules.HandleFormat.Refuse(
                $"'{handle}' is neither a phone number in E.164 form nor an e-mail address; in a path the + may be written %2B.");
        }

        if ((to is null) == (chatId is null)) return ContactRules.Required.Refuse("Give either 'to' (a line of the account) or 'chat_id'.");
        if (with is { Count: > 0 } && to is null) return ContactRules.Value.Refuse("'with' goes with 'to'; a chat has its people already.");
        if (with?.FirstOrDefault(other => !Handle.IsValid(other)) is { } stranger)
        {
            return ContactRules.Value.Refuse($"'with' holds '{stranger}', which is no handle.");
        }

        var people = with?.Select(Handle.Normalize).Where(other => other != handle).Distinct(StringComparer.Ordinal).ToList() ?? [];
        if (people.Count >= MostPeople) return ContactRules.Value.Refuse($"A group holds at most {MostPeople} people beside the line.");
        return new ContactSendCommand(handle, content) { Line = to, ChatId = chatId, With = [.. people] };
    }
}
