namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The time somebody shares their location for is over, unless they have stopped before or changed it since.</summary>
internal sealed record EndLocationShare(DateTimeOffset Due, long Sequence, Guid ChatId, string Handle, string TraceId) : Job(Due, Sequence)
{
    public override Change<Unit> Run(WorldState state, DateTimeOffset now)
    {
        var chat = state.Chats[ChatId];
        if (chat.Locations.FirstOrDefault(other => other.Handle == Handle && other.EndsAt == Due) is not { } share) return new Change<Unit>(state, default, []);
        var after = chat with { Locations = chat.Locations.Remove(share) };
        var ids = state.OpenIds();
        var ended = new WorldEvent(ids.NextUuid(), EventTypes.LocationSharingStopped, now, TraceId, after, null) { Detail = new LocationDetail(share) };
        return new Change<Unit>(state.Replace(after) with { IdPosition = ids.Position }, default, [ended]);
    }
}
