using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Reserves a place for a file whose bytes are still to come (messages 13.1). It belongs to the lines of the token.</summary>
internal sealed record ReserveAttachment(Grant Grant, string FileName, string ContentType, long SizeBytes)
{
    public Result<Change<Attachment>> Apply(WorldState state, Moment moment)
    {
        var ids = state.OpenIds();
        var reserved = new Attachment(ids.NextUuid(), FileName, ContentType, SizeBytes)
        {
            Status = AttachmentStatus.Pending,
            CreatedAt = moment.Now,
            Owner = Grant.Scope,
            UploadUntil = moment.Now + Attachment.AddressLife,
            ExpiresAt = Ephemeral.EndOf(Grant.Lines(state), moment.Now),
        };
        return new Change<Attachment>(Ephemeral.Keep(state with { IdPosition = ids.Position }, reserved), reserved, []);
    }
}
