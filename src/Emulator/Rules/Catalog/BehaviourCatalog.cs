using Chats.Emulator.Rules.Behaviours;

namespace Chats.Emulator.Rules.Catalog;

/// <summary>Every behaviour by topic.</summary>
internal static class BehaviourCatalog
{
    public static readonly IReadOnlyList<BehaviourSection> Sections =
    [
        new("Chats", ChatBehaviours.All),
        new("Groups", GroupBehaviours.All),
        new("Sending", SendBehaviours.All),
        new("Delivery", DeliveryBehaviours.All),
        new("Messages", MessageBehaviours.All),
        new("Stickers", StickerBehaviours.All),
        new("Polls", PollBehaviours.All),
        new("Files", FileBehaviours.All),
        new("Retention", RetentionBehaviours.All),
        new("Typing, locations and backgrounds", AroundChatBehaviours.All),
        new("Lines and people", LineBehaviours.All),
        new("Payments from customers' wallets", AgentPaymentBehaviours.All),
        new("Payment requests", PaymentRequestBehaviours.All),
        new("Webhooks", WebhookBehaviours.All),
        new("Account events", EventBehaviours.All),
    ];

    /// <summary>Every behaviour.</summary>
    public static readonly IReadOnlyList<Behaviour> All = [.. Sections.SelectMany(section => section.Behaviours)];
}
