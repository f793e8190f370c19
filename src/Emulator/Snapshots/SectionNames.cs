using Chats.Emulator.Snapshots.Names;
using Chats.Emulator.Snapshots.Sections;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots;

/// <summary>The sections of <c>world.json</c> itself.</summary>
internal static class SectionNames
{
    public static readonly RecordNames[] All =
    [
        Of<WorldFile>(
            (nameof(WorldFile.Format), "format"),
            (nameof(WorldFile.Scenario), "scenario"),
            (nameof(WorldFile.ManualNow), "manual_now"),
            (nameof(WorldFile.Requests), "requests"),
            (nameof(WorldFile.NextEvent), "next_event"),
            (nameof(WorldFile.Faults), "faults"),
            (nameof(WorldFile.State), "state"),
            (nameof(WorldFile.Deliveries), "deliveries"),
            (nameof(WorldFile.Ahead), "ahead"),
            (nameof(WorldFile.RunningNow), "running_now"),
            (nameof(WorldFile.Speed), "speed")),
        Of<ScenarioSection>(
            (nameof(ScenarioSection.Name), "name"),
            (nameof(ScenarioSection.Text), "text"),
            (nameof(ScenarioSection.StrictTokens), "strict_tokens"),
            (nameof(ScenarioSection.Tokens), "tokens")),
        Of<StateSection>(
            (nameof(StateSection.Seed), "seed"),
            (nameof(StateSection.Settings), "settings"),
            (nameof(StateSection.IdPosition), "id_position"),
            (nameof(StateSection.Sequence), "sequence"),
            (nameof(StateSection.Rates), "rates"),
            (nameof(StateSection.Lines), "lines"),
            (nameof(StateSection.Contacts), "contacts"),
            (nameof(StateSection.Blocked), "blocked"),
            (nameof(StateSection.Audits), "audits"),
            (nameof(StateSection.VCards), "v_cards"),
            (nameof(StateSection.Chats), "chats"),
            (nameof(StateSection.Messages), "messages"),
            (nameof(StateSection.Attachments), "attachments"),
            (nameof(StateSection.RemoteFiles), "remote_files"),
            (nameof(StateSection.Sends), "sends"),
            (nameof(StateSection.Subscriptions), "subscriptions"),
            (nameof(StateSection.RoutingTokens), "routing_tokens"),
            (nameof(StateSection.AgentPay), "agent_pay"),
            (nameof(StateSection.PaymentRequests), "payment_requests"),
            (nameof(StateSection.Personas), "personas"),
            (nameof(StateSection.Pending), "pending")),
        Of<WebhookDeliveriesSection>(
            (nameof(WebhookDeliveriesSection.Next), "next"),
            (nameof(WebhookDeliveriesSection.Pending), "pending")),
        Of<RoutingToken>(
            (nameof(RoutingToken.Subscription), "subscription"),
            (nameof(RoutingToken.Chat), "chat"),
            (nameof(RoutingToken.Token), "token")),
        Of<RatesSection>(
            (nameof(RatesSection.Sends), "sends"),
            (nameof(RatesSection.Checks), "checks"),
            (nameof(RatesSection.Day), "day"),
            (nameof(RatesSection.SentToday), "sent_today"),
            (nameof(RatesSection.Cards), "cards"),
            (nameof(RatesSection.Shares), "shares")),
        Of<KeyedSend>(
            (nameof(KeyedSend.Key), "key"),
            (nameof(KeyedSend.Outcome), "outcome")),
        Of<PairSends>(
            (nameof(PairSends.Line), "line"),
            (nameof(PairSends.Recipient), "recipient"),
            (nameof(PairSends.At), "at")),
        Of<LineCheck>(
            (nameof(LineCheck.Line), "line"),
            (nameof(LineCheck.At), "at")),
        Of<LineCards>(
            (nameof(LineCards.Line), "line"),
            (nameof(LineCards.At), "at")),
        Of<ChatShare>(
            (nameof(ChatShare.Chat), "chat"),
            (nameof(ChatShare.At), "at")),
    ];
}
