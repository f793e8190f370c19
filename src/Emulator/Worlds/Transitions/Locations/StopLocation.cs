using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Locations;

/// <summary>Ends the share of one participant of a chat (chats 5.12).</summary>
internal sealed record StopLocation(Grant Grant, Guid ChatId, string Handle)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.ActiveChat(state, Grant, ChatId) is var found && found.IsRefused(out var refusal)) return refusal;
        var chat = found.Value;
        if (Sharing.FeatureProblem(state) is { } missing) return missing;
        if (!chat.ActiveOthers.Any(participant => participant.Handle == Handle))
        {
            return LocationRules.Participant.Refuse($"{Handle} is not an active participant of this chat");
        }

        return Sharing.Of(state, chat.Line, Handle) is { } shared
            ? Sharing.End(state, shared.Chat, shared.Share, moment)
            : LocationRules.Shared.Refuse($"{Handle} is not sharing their location");
    }
}
