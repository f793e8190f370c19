using System.Text.Json;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Worlds.Events;
using static Chats.Emulator.Worlds.Events.EventTypes;

namespace Chats.Emulator.Webhooks.Samples;

/// <summary>What events about the account itself tell, one of every type, made by hand.</summary>
internal static class SampleAccountEvents
{
    private const string Line = "+12025550100";
    private const string Person =
        """{"type":"team_member","id":"00000000-0000-4000-8000-0000000000c9","name":"Ana Baker","email":"ana@bakery.test"}""";
    private const string Member = """{"id":"00000000-0000-4000-8000-0000000000c8","name":"Ben Miller"}""";
    private const string NewMember = """{"id":"00000000-0000-4000-8000-0000000000c8","name":"Ben Miller","role":"member"}""";
    private const string Staging = """{"name":"Staging","type":"environment"}""";
    private const string Token =
        """{"id":"00000000-0000-4000-8000-0000000000b9","token_prefix":"lq_live_4f","expires_at":null,"name":"Orders"}""";

    private static readonly Subscription Hooks = new(
        new Guid("00000000-0000-4000-8000-0000000000d1"), "https://hooks.bakery.test/linq?key=1", [MessageSent, MessageReceived], "",
        default);

    private static readonly RoutingHeaders Routing = new("X-Route-Token", RoutingHeaders.DefaultId);

    private static readonly ContactCard Card = new("Ada", IsActive: true)
    {
        Id = new Guid("00000000-0000-4000-8000-0000000000d2"),
        LastName = "Byron",
    };

    /// <summary>What a type tells; null: it is not about the account itself.</summary>
    public static EventDetail? Of(string type) => type switch
    {
        SubscriptionCreated => About("Webhook subscription created"),
        SubscriptionDeleted => About("Webhook subscription deleted"),
        SubscriptionTargetUrlChanged => About(
            "Webhook subscription target URL changed", new TextChange("https://old.bakery.test/linq", "https://hooks.bakery.test/linq")),
        SubscriptionEnabled => About("Webhook subscription enabled"),
        SubscriptionDisabled => About("Webhook subscription disabled"),
        SubscriptionEventsUpdated => About(
            "Webhook subscription events updated", new ListChange([MessageSent], [MessageSent, MessageReceived])),
        SubscriptionPhoneNumbersUpdated => About("Webhook subscription phone numbers updated", new ListChange([Line], null)),
        RoutingHeadersSet => About("Webhook subscription routing headers set", new RoutingChange(null, Routing)),
        RoutingHeadersCleared => About("Webhook subscription routing headers cleared", new RoutingChange(Routing, null)),
        ContactCardCreated => OfCard("Contact card created"),
        ContactCardUpdated => OfCard("Contact card updated", new CardChange(Card, Card with { FirstName = "Augusta", LastName = null })),
        ContactCardDeleted => OfCard("Contact card deleted") with { Actor = AccountActor.Vendor },
        ForwardingUpdated => OfLine(AccountActor.Api, "Call forwarding updated", new TextChange(null, "+12025550777")),
        ZeroRetentionUpdated => OfLine(AccountActor.Vendor, "Zero-day retention turned on", new SwitchChange(false, true)),
        _ => Dashboard(type) is { } data ? new RaisedDetail(Json(data), AboutLine: null) : null,
    };

    /// <summary>What nothing here causes, since it is done at the vendor's dashboard.</summary>
    private static string? Dashboard(string type) => type switch
    {
        "environment.created" => ByPerson("Environment created", $"\"environment\":{Staging}"),
        "environment.renamed" => ByPerson(
            "Environment renamed", $$"""
            "environment":{{Staging}},"change":{"from":"Test","to":"Staging"}
            """),
        "environment.deleted" => ByPerson(
            "Environment deleted", $"\"environment\":{Staging},\"tokens_revoked\":2,\"lines_moved_to_production\":1"),
        "environment.line_moved" => ByPerson("Line moved to another environment", $$"""
            "phone_number":"{{Line}}","environment":{{Staging}},"change":{"from":"Production","to":"Staging"}
            """),
        "api_token.created" => ByPerson("API token created", $"\"api_token\":{Token}"),
        "api_token.renamed" => ByPerson(
            "API token renamed", $$"""
            "api_token":{{Token}},"change":{"from":"Shop","to":"Orders"}
            """),
        "api_token.expiry_scheduled" => ByPerson("API token expiry scheduled", """
            "api_token":{"id":"00000000-0000-4000-8000-0000000000b9","token_prefix":"lq_live_4f","expires_at":"2026-12-01T00:00:00.000Z","name":"Orders"},
            "change":{"from":null,"to":"2026-12-01T00:00:00.000Z"}
            """),
        "api_token.expired" => By("linq", """{"type":"system"}""", "API token expired", $"\"api_token\":{Token}"),
        "api_token.activated" => ByPerson("API token activated", $"\"api_token\":{Token}"),
        "api_token.deleted" => ByPerson("API token deleted", $"\"api_token\":{Token}"),
        "team_member.added" => ByPerson("Team member added", $"\"team_member\":{NewMember}"),
        "team_member.signed_in" => ByPerson("Team member signed in", $"\"team_member\":{Member},\"method\":\"google\""),
        "team_member.signed_out" => ByPerson("Team member signed out", $"\"team_member\":{Member}"),
        _ => null,
    };

    private static AccountChangeDetail About(string summary, AccountChange? change = null) =>
        new(AccountActor.Api, summary) { Subscription = Hooks, Change = change };

    private static AccountChangeDetail OfCard(string summary, AccountChange? change = null) =>
        new(AccountActor.Api, summary) { Card = change is CardChange { To: var after } ? after : Card, AboutLine = Line, Change = change };

    private static AccountChangeDetail OfLine(AccountActor actor, string summary, AccountChange change) =>
        new(actor, summary) { AboutLine = Line, Change = change };

    private static string ByPerson(string summary, string rest) => By("dashboard", Person, summary, rest);

    private static string By(string origin, string actor, string summary, string rest) => $$"""
        {"actor":{{actor}},"occurred_at":"2026-11-23T18:40:12.793Z","origin":"{{origin}}","summary":"{{summary}}",{{rest}}}
        """;

    private static JsonElement Json(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}
