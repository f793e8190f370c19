using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Expiry;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>Reserves a place for a file whose bytes are still to come. It belongs to the lines of the token.</summary>
internal sealed record ReserveAttachmentCommand(Grant Grant, string FileName, string ContentType, long SizeBytes)
{
    public Result<TransitionResult<Attachment>> Apply(WorldState state, TransitionContext context)
    {
        var ids = state.OpenIds();
        var reserved = new Attachment(ids.NextUuid(), FileName, ContentType, SizeBytes)
        {
            Status = AttachmentStatus.Pending,
            CreatedAt = context.Now,
            Owner = Grant.Scope,
            UploadUntil = context.Now + Attachment.AddressLife,
            ExpiresAt = Ephemeral.EndOfUpload(state, context.Now),
        };
        return new TransitionResult<Attachment>(Ephemeral.Keep(state with { IdPosition = ids.Position }, reserved), reserved, []);
    }
}
