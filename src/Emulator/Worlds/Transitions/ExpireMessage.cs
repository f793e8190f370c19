using Chats.Emulator.Domain;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>The end of an ephemeral message: content and id are gone, and no event tells of it (messages 14).</summary>
internal sealed record ExpireMessage(DateTimeOffset Due, long Sequence, Guid MessageId) : Job(Due, Sequence)
{
    public override Change<Unit> Run(WorldState state, DateTimeOffset now)
    {
        if (!state.Messages.TryGetValue(MessageId, out var message)) return new Change<Unit>(state, default, []);
        var next = state.Hide(message);
        var files = message.Parts.OfType<MediaPart>().Select(media => media.AttachmentId)
            .Where(id => next.Attachments.GetValueOrDefault(id)?.ExpiresAt <= now);
        return new Change<Unit>(
            next with { Messages = next.Messages.Remove(MessageId), Attachments = next.Attachments.RemoveRange(files) }, default, []);
    }
}
