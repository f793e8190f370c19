using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds.Usage;

/// <summary>Which behaviours a success and an event rely on.</summary>
internal static class RuleUsage
{
    private static readonly Dictionary<string, Behaviour> ByOperation = Index(behaviour => behaviour.Operations);

    private static readonly Dictionary<string, Behaviour> ByEvent = Index(behaviour => behaviour.Events);

    public static Behaviour? OfSuccess(string operation) => ByOperation.GetValueOrDefault(operation);

    public static Behaviour? OfEvent(string type) => ByEvent.GetValueOrDefault(type);

    /// <summary>What decided how a message left: the service it went over, and whether its arrival will be reported.</summary>
    public static IEnumerable<Behaviour> OfLeaving(WorldEvent happened) =>
        happened is { Type: EventTypes.MessageSent or EventTypes.PollSent, Chat: { } chat, Message: { } message }
            ? OfLeaving(chat, message)
            : [];

    private static IEnumerable<Behaviour> OfLeaving(Chat chat, Message message)
    {
        if (!message.HasReceiptsIn(chat)) yield return DeliveryBehaviours.NoReceipts;
        if (message.PreferredService is not null) yield return DeliveryBehaviours.Preferred;
        else if (message.CarrierIn(chat) != Service.IMessage) yield return DeliveryBehaviours.Fallback;
    }

    private static Dictionary<string, Behaviour> Index(Func<Behaviour, string[]> triggers) => BehaviourCatalog.All
        .SelectMany(behaviour => triggers(behaviour).Select(trigger => (trigger, behaviour)))
        .ToDictionary(pair => pair.trigger, pair => pair.behaviour, StringComparer.Ordinal);
}
