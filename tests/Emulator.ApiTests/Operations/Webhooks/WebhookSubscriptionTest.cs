using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Webhooks;

/// <summary>What the tests of subscriptions share.</summary>
public abstract class WebhookSubscriptionTest(TestEmulator emulator) : ApiTest(emulator)
{
    protected const string Path = "/webhook-subscriptions";
    protected const string UnknownId = "00000000-0000-4000-8000-0000000000ff";
    protected const string Target = "https://hooks.acme.test/linq?version=2026-02-03&line=1";

    /// <summary>A valid body with other members put in or over.</summary>
    protected static string Body(params (string Name, string Json)[] members)
    {
        var body = new JsonObject { ["target_url"] = Target, ["subscribed_events"] = new JsonArray("message.received") };
        foreach (var (name, json) in members) body[name] = JsonNode.Parse(json);
        return body.ToJsonString();
    }

    /// <summary>A valid body that switches delivery affinity on.</summary>
    protected static string Routed(string key, params (string Name, string Json)[] members) =>
        Body([("routing_key_header", Bodies.Quoted(key)), .. members]);

    /// <summary>The names of the routing headers that an answer shows.</summary>
    protected static (string? Key, string? Id) Routing(JsonElement subscription) =>
        (subscription.GetProperty("routing_key_header").GetString(), subscription.GetProperty("routing_id_header").GetString());

    protected static string Without(string name)
    {
        var body = JsonNode.Parse(Body())!.AsObject();
        body.Remove(name);
        return body.ToJsonString();
    }

    /// <summary>Creates a subscription and answers its id.</summary>
    protected async Task<string> Subscribe(params (string Name, string Json)[] members) =>
        Id((await Post(Path, Body(members))).Expect(201).Json);
}
