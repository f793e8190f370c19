using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Gives a reserved file its bytes, or other ones while it may still be uploaded (messages 13.2).</summary>
internal sealed record StoreUpload(Guid Id, Blob Content)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        // It may have been deleted while the bytes were on their way.
        if (!state.Attachments.TryGetValue(Id, out var reserved)) return AttachmentRules.Exists.Refuse();
        var stored = reserved with { Status = AttachmentStatus.Complete, Content = Content };
        return new Change<Unit>(state with { Attachments = state.Attachments.SetItem(Id, stored) }, default, []);
    }
}
