using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>What the records of chats and messages are read with, in a few arrays.</summary>
/// <param name="Seed">The seed of the world they were made for.</param>
/// <param name="Lines">The account's lines.</param>
/// <param name="People">Everybody in the chats.</param>
/// <param name="Members">Places of people, chat by chat.</param>
/// <param name="Names">The names of groups.</param>
/// <param name="Chats">The chats.</param>
/// <param name="Messages">Their messages, chat by chat.</param>
/// <param name="Texts">The texts of messages in UTF-8, one behind the other.</param>
internal sealed record CompactTables(
    ulong Seed,
    Line[] Lines,
    CompactPerson[] People,
    ChunkedList<int> Members,
    string[] Names,
    ChunkedList<CompactChat> Chats,
    ChunkedList<CompactMessage> Messages,
    ReadOnlyMemory<byte> Texts)
{
    /// <summary>The chat at a place, without its messages: that is all its lists need.</summary>
    public Chat ChatAlone(int place)
    {
        var chat = Chats[place];
        return chat.Read(
            Lines[chat.Line], Members.From(chat.Members).Select(member => People[member]), chat.Name < 0 ? null : Names[chat.Name]);
    }

    public Chat Chat(int place)
    {
        var messages = Messages.From(Chats[place].Messages);
        return ChatAlone(place) with
        {
            Messages = [.. messages.Select(message => message.Key)],
            Unread = [.. messages.Where(message => message.IsUnread).Select(message => message.Key)],
        };
    }

    /// <summary>The message at a place.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="chat">Its chat.</param>
    public Message Message(int place, Chat chat)
    {
        var message = Messages[place];
        return message.Read(chat, Encoding.UTF8.GetString(Texts.Span.Slice(message.TextStart, message.TextLength)), Seed);
    }
}
