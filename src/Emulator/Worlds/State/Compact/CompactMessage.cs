using System.Buffers;
using System.Collections.Immutable;
using System.Text.Unicode;
using Chats.Emulator.Common;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>A message of one plain text, in 80 bytes and those of its text.</summary>
internal readonly record struct CompactMessage : ISequenced
{
    /// <summary>UTF-8 takes at most that many bytes for each unit of UTF-16.</summary>
    private const int MostBytesPerChar = 3;

    private readonly StoredTime _createdAt;
    private readonly StoredTime _sentAt;
    private readonly StoredTime _deliveredAt;
    private readonly StoredTime _readAt;
    private readonly byte _sender;
    private readonly DeliveryStatus _status;
    private readonly Service? _service;
    private readonly bool? _zeroRetention;

    /// <param name="message">The message.</param>
    /// <param name="sender">The place of its sender among the participants of its chat.</param>
    public CompactMessage(Message message, byte sender)
    {
        Id = message.Id;
        Sequence = message.Sequence;
        (_createdAt, _sentAt, _deliveredAt, _readAt) = (message.CreatedAt, message.SentAt, message.DeliveredAt, message.ReadAt);
        (_sender, _status, _service, _zeroRetention) = (sender, message.Status, message.Service, message.ZeroRetention);
        IsUnread = message.IsUnread;
    }

    public Guid Id { get; }

    public long Sequence { get; }

    /// <summary>The place of its chat.</summary>
    public int Chat { get; init; }

    /// <summary>Where its text stands among all texts, in bytes of UTF-8.</summary>
    public int TextStart { get; init; }

    public int TextLength { get; init; }

    public MessageKey Key => new(Sequence, Id);

    public bool IsUnread { get; }

    /// <summary>The record of a message, once its text is written; null when the record would be read as another message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="chat">Its chat, which may lack its messages.</param>
    /// <param name="seed">The seed of the world it is made for.</param>
    /// <param name="texts">Where its text is written, with room for <see cref="MostBytes"/>.</param>
    public static CompactMessage? TryWrite(Message message, Chat chat, ulong seed, Span<byte> texts)
    {
        if (message.Parts is not [TextPart text] || text != new TextPart(text.Value)) return null;
        if (Utf8.FromUtf16(text.Value, texts, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done) return null;
        if (chat.Participants.IndexOf(message.Sender) is not (>= 0 and <= byte.MaxValue and var sender)) return null;
        var record = new CompactMessage(message, (byte)sender) { TextLength = length };
        return record.Read(chat, message.Parts, seed) == message ? record : null;
    }

    /// <summary>How many bytes the text of a message takes at most.</summary>
    public static int MostBytes(Message message) => message.Parts is [TextPart text] ? MostBytesPerChar * text.Value.Length : 0;

    /// <summary>The message.</summary>
    /// <param name="chat">Its chat.</param>
    /// <param name="parts">What it says, as one plain text.</param>
    /// <param name="seed">The seed of the world it was made for, from which its trace id follows.</param>
    public Message Read(Chat chat, ImmutableArray<Part> parts, ulong seed) =>
        new(Id, Sequence, chat.Id, _sender == 0, chat.Participants[_sender], parts)
        {
            CreatedAt = _createdAt.Value,
            SentAt = _sentAt,
            DeliveredAt = _deliveredAt,
            ReadAt = _readAt,
            Status = _status,
            Service = _service,
            ZeroRetention = _zeroRetention,
            TraceId = IdSource.TraceIdWithoutRequest(seed, Sequence),
        };
}
