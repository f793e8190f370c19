using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>Finds what a person acts on, and whether the account hears of it.</summary>
internal static class ContactAccess
{
    /// <summary>A chat the person is in.</summary>
    public static Result<Chat> Chat(WorldState state, string handle, Guid id)
    {
        if (!Any(state, handle, id).TryGet(out var chat, out var refusal)) return refusal;
        return chat.Others.Any(participant => participant.Handle == handle && participant.IsActive)
            ? chat
            : ContactRules.InChat.Refuse(
                $"{state.Names.Show(handle)} is not in the chat {chat.Shown} (any more); somebody in it can add them, or write to a line with 'to'.");
    }

    /// <summary>A chat, whether the person is in it or not.</summary>
    public static Result<Chat> Any(WorldState state, string handle, Guid id)
    {
        if (!state.Contacts.ContainsKey(handle))
        {
            return ContactRules.Known.Refuse($"Nobody here has the handle {handle}; whoever writes a message to a line becomes known.");
        }

        if (!state.Chats.TryGetValue(id, out var chat))
        {
            return ContactRules.ChatExists.Refuse($"There is no chat {id} in this world; GET /_emulator/state lists them.");
        }

        return state.HasLine(chat.Line) ? chat : UnknownLine(state, chat.Line);
    }

    /// <summary>The number is none of the account's lines, or none any more.</summary>
    public static Refusal UnknownLine(WorldState state, string number)
    {
        var remedy = state.Lines.ContainsKey(number) ? "; it was taken from it, and POST /_emulator/lines gives it back" : "";
        return ContactRules.LineExists.Refuse(
            $"{number} is not a line of this account{remedy}; it has {string.Join(", ", state.LineNumbers)}.");
    }

    /// <summary>The chat of a message. One that the account deleted counts: the others keep its bubble.</summary>
    public static Result<Chat> ChatOf(WorldState state, string handle, Guid messageId) =>
        state.Messages.GetValueOrDefault(messageId) is { } message
            ? Chat(state, handle, message.ChatId)
            : ContactRules.MessageExists.Refuse($"There is no message {messageId} in this world; GET /_emulator/state lists them.");

    /// <summary>A contact cannot act on a message they do not have yet, or never got.</summary>
    public static Refusal? ArrivalProblem(Chat chat, Message message) => message.HasReached(chat)
        ? null
        : ContactRules.Arrived.Refuse(
            $"The message {message.Id} is {message.WireStatus} and has not reached them yet; advance the clock, or PUT "
                + $"/_emulator/messages/{message.Id}/delivery if it does not get there by itself.");

    /// <summary>
    /// Whether the person can use a service. Of strangers it is not known what they have; but nothing except iMessage reaches an e-mail
    /// address.
    /// </summary>
    public static bool CanUse(Contact contact, Service service)
    {
        var isKnown = contact.Declared || Handle.LooksLikeEmail(contact.Handle);
        return !isKnown || contact.Services.IsEmpty || contact.Services.Contains(service);
    }

    /// <summary>What the remedy is for a contact who lacks a service.</summary>
    public static string Lacks(WorldState state, string handle, Service service) =>
        $"{state.Names.Show(handle)} has no {service.ToWireName()}; PUT /_emulator/contacts/{handle} with its 'services' to change that.";

    /// <summary>Why nothing of it arrives; null when it does. Blocked people are not heard at all, a group that was left neither.</summary>
    public static string? Obstacle(WorldState state, string handle, Chat? chat)
    {
        if (state.Blocked.ContainsKey(handle)) return ContactActionResult.Blocked;
        return chat is { HasLeft: true } ? ContactActionResult.Left : null;
    }

    /// <summary>A change that changes nothing and tells why.</summary>
    public static TransitionResult<ContactActionResult> Drop(
        WorldState state, string handle, Chat? chat, string reason, TransitionContext context) =>
        new(
            state,
            new ContactActionResult(ChatId: null) { Dropped = reason },
            [OwnEvents.Of(EmulatorEvents.ContactActDropped, context, chat, new TroubleDetail(handle, reason))]);
}
