using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Deletes a file for good; messages that show it stay, without an address (messages 13.4).</summary>
internal sealed record RemoveAttachment(Grant Grant, Guid Id)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.Attachment(state, Grant, Id).IsRefused(out var refusal)) return refusal;
        return new Change<Unit>(state with { Attachments = state.Attachments.Remove(Id) }, default, []);
    }
}
