using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Expiry;

/// <summary>The end of an ephemeral file: bytes and metadata are gone.</summary>
internal sealed record ExpireAttachmentJob(DateTimeOffset Due, long Sequence, Guid AttachmentId) : Job(Due, Sequence)
{
    public override bool IsMoot(WorldState state) => !state.Attachments.ContainsKey(AttachmentId);

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now) =>
        new(state with { Attachments = state.Attachments.Remove(AttachmentId) }, default, []);
}
