using Chats.Emulator.Domain.Files;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Expiry;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>Gives a reserved file its bytes, or other ones while it may still be uploaded.</summary>
internal sealed record StoreUploadCommand(Guid Id, Blob Content)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        // It may have been deleted while the bytes were on their way.
        if (!state.Attachments.TryGetValue(Id, out var reserved)) return AttachmentRules.Exists.Refuse();
        var stored = reserved with
        {
            Status = AttachmentStatus.Complete,
            Content = Content,
            ExpiresAt = reserved.ExpiresAt is null ? null : context.Now + Ephemeral.FileLife,
        };
        return new TransitionResult<Unit>(Ephemeral.Keep(state, stored), default, []);
    }
}
