using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Control.Expectations;
using Chats.Emulator.Docs;

namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>docs/proof.md: waiting and verifying, and what a wait in vain is told.</summary>
public sealed class ProofPageTests
{
    private const string Scenario = """
        version: 1
        clock: { mode: manual }
        webhooks: [{ url: "http://localhost:5000/hooks", events: [message.received] }]
        """;

    [Fact]
    public async Task Requests_events_and_deliveries_are_verified_and_waited_for()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        var control = emulator.Control;
        await using var inbox = await WebhookInbox.StartAsync(emulator, ["message.received"]);
        var hooks = inbox.Address.ToString();
        var chat = await SendAtTheSecondTryAsync(emulator);
        for (var i = 0; i < 3; i++) await control.Contact(Samples.Maya).WriteAsync("Hello?", to: Samples.Line);
        await control.Clock.StopAsync();
        await control.Clock.AdvanceAsync("5s");

        var sent = new RequestMatch { Operation = "createChat", Status = 201, Request = JsonElement.Parse("""{ "to": ["+14155550999"] }""") };
        await control.Journal.VerifyAsync(sent, count: 1);
        await control.Journal.VerifyOrderAsync([new() { Fault = "busy" }, sent]);
        await control.Events.WaitAsync(new EventMatch { Type = "message.delivered", ChatId = chat }, within: TimeSpan.FromSeconds(5));
        await control.Deliveries.WaitAsync(new WebhookDeliveryMatch { Event = "message.received", Url = hooks }, count: 3);
    }

    [Fact]
    public async Task A_wait_in_vain_answers_what_the_page_shows()
    {
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = Scenario });
        using var application = new Receiver(refused: 3);
        using var route = emulator.DeliverWebhooksTo("http://localhost:5000", application);
        for (var i = 0; i < 3; i++) await emulator.Control.Contact(Samples.Maya).WriteAsync("Hello?", to: Samples.Line);
        await emulator.Control.Clock.AdvanceAsync("1s");

        using var client = emulator.CreateClient();
        var question = JsonNode.Parse("""{"match": {"event": "message.received", "url": "http://localhost:5000/hooks"}, "count": 3, "within": "1ms"}""");
        using var answer = await client.PostAsJsonAsync("/_emulator/deliveries/wait", question);

        var shown = Assert.Single(Snippet.Of("docs/proof.md"), snippet => snippet.Language == "json").Text;
        Assert.Equal(JsonNode.Parse(shown)!.ToJsonString(), JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.ToJsonString());
    }

    private static async Task<Guid> SendAtTheSecondTryAsync(ChatsEmulator emulator)
    {
        await emulator.Control.Faults.PutAsync("busy", "{ on: createChat, when: { calls: [1] }, then: { status: 503 } }");
        using var client = emulator.CreateClient();
        (await client.SendAsync("Hello", to: "+14155550999")).Dispose();
        return await client.CreateChatAsync("+14155550999");
    }

    /// <summary>Takes every webhook but one.</summary>
    private sealed class Receiver(int refused) : HttpMessageHandler
    {
        private int _received;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(++_received == refused ? HttpStatusCode.InternalServerError : HttpStatusCode.NoContent));
    }
}
