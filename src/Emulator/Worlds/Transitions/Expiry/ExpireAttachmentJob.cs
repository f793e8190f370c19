using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Expiry;

/// <summary>The end of an ephemeral file: bytes and metadata are gone.</summary>
internal sealed record ExpireAttachmentJob(DateTimeOffset Due, long Sequence, Guid AttachmentId) : Job(Due, Sequence)
{
    /// <summary>A file that was uploaded since has a later end, and a job for it.</summary>
    public override bool IsMoot(WorldState state) => !state.Attachments.TryGetValue(AttachmentId, out var file) || file.ExpiresAt > Due;

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now) =>
        new(IsMoot(state) ? state : state with { Attachments = state.Attachments.Remove(AttachmentId) }, default, []);
}
