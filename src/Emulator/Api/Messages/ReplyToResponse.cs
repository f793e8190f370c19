using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Api.Messages;

/// <summary>What a message answers, on the wire; the part is always shown.</summary>
internal sealed record ReplyToResponse(Guid MessageId, int PartIndex)
{
    public static ReplyToResponse? From(ReplyTo? reply) => reply is null ? null : new ReplyToResponse(reply.MessageId, reply.PartIndex);
}
