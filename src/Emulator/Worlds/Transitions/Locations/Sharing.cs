using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Chats;

namespace Chats.Emulator.Worlds.Transitions.Locations;

/// <summary>Who shares a location with a line. A share belongs to the person, not to the chat it began in.</summary>
internal static class Sharing
{
    /// <summary>Why the account cannot know the location of any contact.</summary>
    public static Refusal? FeatureProblem(WorldState state) =>
        state.Settings.Locations ? null : LocationRules.Feature.Refuse("Location features are not available for your account");

    /// <summary>The person's share and the chat it began in; null when they share nothing with the line.</summary>
    public static (Chat Chat, LocationShare Share)? Of(WorldState state, string line, string handle)
    {
        foreach (var place in state.Index.List(new IndexKey(line, handle)))
        {
            var chat = state.Chats[place.ChatId];
            if (chat.Locations.FirstOrDefault(share => share.Handle == handle) is { } found) return (chat, found);
        }

        return null;
    }

    /// <summary>Ends a share, and tells of it.</summary>
    public static TransitionResult<Unit> End(WorldState state, Chat chat, LocationShare share, TransitionContext context)
    {
        var after = chat with { Locations = chat.Locations.Remove(share) };
        return ChatEvents.Of(state.Replace(after), EventTypes.LocationSharingStopped, context, after, new LocationDetail(share));
    }

    /// <summary>The state in which a share with an end comes to it.</summary>
    public static WorldState ScheduleEnd(WorldState state, Guid chatId, LocationShare share, string traceId) => share.EndsAt is { } end
        ? state.Schedule(sequence => new EndShareJob(end, sequence, chatId, share.Handle, traceId))
        : state;
}
