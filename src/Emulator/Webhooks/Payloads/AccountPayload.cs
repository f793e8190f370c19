using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>What all events about the account itself share; what does not apply is left out (rule events.account-data).</summary>
internal sealed record AccountPayload(AccountPayload.ActorPayload Actor, string OccurredAt, string Origin, string Summary)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PhoneNumber { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AccountSubscriptionPayload? WebhookSubscription { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AccountCardPayload? ContactCard { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonObject? Change { get; init; }

    public static AccountPayload From(WorldEvent happened, AccountChangeDetail detail, MediaLinks links)
    {
        var (actor, origin) = Names(detail.Actor);
        return new(new ActorPayload(actor), happened.At.ToWireTime(), origin, detail.Summary)
        {
            PhoneNumber = IsOfLine(happened.Type) ? detail.AboutLine : null,
            WebhookSubscription = AccountSubscriptionPayload.From(happened.Type, detail.Subscription),
            ContactCard = detail.Card is { } card ? AccountCardPayload.From(card, links) : null,
            Change = AccountChangeJson.Of(detail.Change, links),
        };
    }

    /// <summary>A card that is made or gone is told without its line (docs/decisions/0045).</summary>
    private static bool IsOfLine(string type) => type is not (EventTypes.ContactCardCreated or EventTypes.ContactCardDeleted);

    private static (string Actor, string Origin) Names(AccountActor actor) =>
        actor == AccountActor.Api ? ("api", "api") : ("system", "linq");

    /// <summary>Only people of the team have more than a type.</summary>
    internal sealed record ActorPayload(string Type);
}
