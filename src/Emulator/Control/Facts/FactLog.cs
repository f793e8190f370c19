using Chats.Emulator.Facts;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Journal;
using Chats.Emulator.Webhooks;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Facts;

namespace Chats.Emulator.Control.Facts;

/// <summary>Reads the three logs of a world as one list of facts, in one order.</summary>
internal sealed class FactLog(World world, MediaLinks links)
{
    /// <summary>The facts behind a cursor, and the cursor behind those; of very many the first.</summary>
    /// <param name="since">The cursor.</param>
    /// <param name="limit">How many records are read at most. One can be two facts, which never stand on different pages.</param>
    public (IReadOnlyList<Fact> Facts, long Next) After(long since, int limit)
    {
        // What has its place by now is found in its log below; what comes meanwhile is for the next page.
        var latest = world.Order.Latest;
        var events = world.Events.Between(since, latest, limit).Select(happened => (happened.Order, Facts: Of(happened)));
        var requests = world.Journal.Between(since, latest, limit).Select(entry => (entry.Order, Facts: One(RequestFacts.Of(entry))));
        var deliveries = WebhookDispatcher.Of(world).Between(since, latest, limit)
            .Select(record => (record.Told!.Order, Facts: One(DeliveryFacts.Of(record))));
        var found = events.Concat(requests).Concat(deliveries).OrderBy(record => record.Order).Take(limit).ToList();
        return ([.. found.SelectMany(record => record.Facts)], found.Count == limit ? found[^1].Order : Math.Max(since, latest));
    }

    /// <summary>Whether facts behind a cursor have been forgotten, because so many came afterwards.</summary>
    public bool HasForgotten(long since) => world.Events.Forgotten > since || world.Journal.Forgotten > since
        || WebhookDispatcher.Of(world).Forgotten > since;

    /// <summary>What people notice of an event, and the event.</summary>
    private IEnumerable<Fact> Of(WorldEvent happened)
    {
        var noticed = EventFacts.Of(happened, links.State);
        if (noticed is not null) yield return noticed;
        var own = happened.Detail?.Own;
        yield return new Fact
        {
            Kind = FactKind.Event,
            Number = happened.Sequence,
            Order = happened.Order,
            At = happened.At,
            Type = happened.Type,
            Line = happened.Line,
            ChatId = happened.Chat?.Id,
            ChatKey = happened.Chat?.Key,
            People = own is null ? null : EventFacts.People(happened),
            MessageId = happened.Message?.Id,
            Data = EventBody.Data(happened, links) ?? own,
            PersonaRule = happened.PersonaRule,
        };
    }

    private static IEnumerable<Fact> One(Fact fact) => [fact];
}
