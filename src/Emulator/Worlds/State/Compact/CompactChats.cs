using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>
/// The chats and messages a world began with, as far as they are plain: records in a few arrays, each of which becomes an object when
/// somebody first asks for it. What changes later stands beside them.
/// </summary>
internal sealed class CompactChats
{
    private readonly CompactTables _tables;

    public CompactChats(CompactTables tables)
    {
        _tables = tables;
        var chats = new CompactItems<CompactChat, Chat>(tables.Chats, tables.Chat);
        Chats = chats;
        Messages = new CompactItems<CompactMessage, Message>(
            tables.Messages, place => tables.Message(place, chats[tables.Messages[place].Chat]));
    }

    public ICompactItems<Chat> Chats { get; }

    public ICompactItems<Message> Messages { get; }

    /// <summary>All chats without their messages, which is all that lists of chats need; each is made anew.</summary>
    public IEnumerable<Chat> ChatsAlone => Enumerable.Range(0, _tables.Chats.Count).Select(_tables.ChatAlone);
}
