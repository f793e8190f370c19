using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>Deletes a file for good; messages that show it stay, without an address.</summary>
internal sealed record RemoveAttachmentCommand(Grant Grant, Guid Id)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (Lookup.Attachment(state, Grant, Id).IsRefused(out var refusal)) return refusal;
        return new TransitionResult<Unit>(state with { Attachments = state.Attachments.Remove(Id) }, default, []);
    }
}
