using System.Buffers;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>Gathers the messages of chats that are records already and have none, in whatever order they come.</summary>
/// <param name="seed">The seed of the world they are made for.</param>
/// <param name="chats">The chats.</param>
internal sealed class CompactMessagesBuilder(ulong seed, CompactChats chats)
{
    private readonly ChunkedList<CompactMessage> _messages = new();
    private readonly ArrayBufferWriter<byte> _texts = new();

    /// <summary>Takes a message; false, and nothing happens, when it is not plain.</summary>
    /// <param name="message">The message.</param>
    /// <param name="place">The place of its chat.</param>
    /// <param name="chat">Its chat, which may lack its messages.</param>
    public bool TryAdd(Message message, int place, Chat chat)
    {
        if (CompactMessage.TryWrite(message, chat, seed, _texts.GetSpan(CompactMessage.MostBytes(message))) is not { } record) return false;
        _messages.Add(record with { Chat = place, TextStart = _texts.WrittenCount });
        _texts.Advance(record.TextLength);
        return true;
    }

    /// <summary>The chats with all that was taken; it takes no more afterwards.</summary>
    public CompactChats Build()
    {
        var order = new int[_messages.Count];
        for (var place = 0; place < order.Length; place++) order[place] = place;
        Array.Sort(order, (one, other) => KeyOf(one).CompareTo(KeyOf(other)));
        var sorted = new ChunkedList<CompactMessage>();
        foreach (var place in order) sorted.Add(_messages[place]);
        return chats.With(sorted, _texts.WrittenMemory);

        (int Chat, long Sequence) KeyOf(int place) => (_messages[place].Chat, _messages[place].Sequence);
    }
}
