using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;
using Chats.Emulator.Worlds.Transitions.Chats;

namespace Chats.Emulator.Worlds.Transitions.Locations;

/// <summary>Who shares a location with a line. A share belongs to the person, not to the chat it began in.</summary>
internal static class Sharing
{
    /// <summary>How long the contact's device takes to end a share that the account asks it to end (rule locations.stop-time).</summary>
    private static readonly TimeSpan StopTakes = TimeSpan.FromSeconds(1);

    /// <summary>How long after a share began a first position is there (rule locations.first-position).</summary>
    private static readonly TimeSpan PositionTakes = TimeSpan.FromSeconds(1);

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

    /// <summary>The state in which the share ends as soon as the contact's device has done it, or before where its end is nearer.</summary>
    public static WorldState EndSoon(WorldState state, Chat chat, LocationShare share, TransitionContext context)
    {
        if (IsEnding(share, context.Now)) return state;
        var ending = share with { EndsAt = context.Now + StopTakes };
        var next = state.Replace(chat with { Locations = chat.Locations.Replace(share, ending) });
        return ScheduleEnd(next, chat.Id, ending, context.TraceId);
    }

    /// <summary>A share that begins now, or the one that runs with what is new about it; its nearing end is not undone.</summary>
    public static LocationShare Renew(LocationShare place, LocationShare? known, TimeSpan? endsAfter, DateTimeOffset now) => place with
    {
        BeganAt = known?.BeganAt ?? now,
        UpdatedAt = now,
        EndsAt = known is not null && IsEnding(known, now) ? known.EndsAt : now + endsAfter,
        FirstPositionAt = known is null ? now + PositionTakes : known.FirstPositionAt,
    };

    private static bool IsEnding(LocationShare share, DateTimeOffset now) => share.EndsAt <= now + StopTakes;

    /// <summary>The state in which a share with an end comes to it.</summary>
    public static WorldState ScheduleEnd(WorldState state, Guid chatId, LocationShare share, string traceId) => share.EndsAt is { } end
        ? state.Schedule(sequence => new EndShareJob(end, sequence, chatId, share.Handle, traceId))
        : state;
}
