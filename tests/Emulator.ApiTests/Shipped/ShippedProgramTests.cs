using System.Text;
using Chats.Emulator.ApiTests.Host;
using Microsoft.OpenApi;

namespace Chats.Emulator.ApiTests.Shipped;

/// <summary>What only the program itself can show: it runs with switches of its own, and another host may not have them.</summary>
public sealed class ShippedProgramTests(ShippedProgram program) : IClassFixture<ShippedProgram>
{
    private const string Line = "+12025550100";
    private const string Maya = "+14155550123";
    private const string Friend = "+14155550124";
    private const string Payment = """{"handle":"+14155550123","amount_cents":4200,"currency":"usd","metadata":{"a":"b"}}""";
    private const string Fault = """{"on":"GET /chats/{chatId}","then":{"status":418}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Describes_itself_so_that_a_reader_of_OpenApi_finds_nothing_wrong()
    {
        var read = OpenApiDocument.Parse(await program.Client.GetStringAsync("/_emulator/openapi.json", Cancellation), "json");

        Assert.NotNull(read.Document);
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Empty(read.Document.Validate(ValidationRuleSet.GetDefaultRuleSet()));
    }

    [Fact]
    public async Task Answers_every_control_operation_as_it_is_described()
    {
        var described = new DescribedOperations(
            OpenApiDocument.Parse(await program.Client.GetStringAsync("/_emulator/openapi.json", Cancellation), "json").Document!);
        var control = new DescribedCalls(program.Client, described);

        await Worlds(control);
        await Time(control);
        await People(control);
        await Payments(control);
        await Webhooks(control);
        await Reports(control);

        Assert.Empty(described.Unseen());
        Assert.Equal("", program.Log);
    }

    private static async Task Worlds(DescribedCalls control)
    {
        await control.Does("GET /health", 200);
        await control.Does("POST /worlds", 201, """{"name":"elsewhere"}""");
        await control.Does("GET /worlds", 200);
        await control.Does("DELETE /worlds/{name}", 204, null, "elsewhere");
        await control.Does("PUT /savepoints/{name}", 201, null, "here");
        await control.Does("PUT /savepoints/{name}", 200, null, "here");
        await control.Does("GET /savepoints", 200);
        await control.Does("POST /savepoints/{name}/restore", 204, null, "here");
        await control.Does("DELETE /savepoints/{name}", 204, null, "here");
        var snapshot = await control.Does("GET /snapshot", 200);
        await control.Sends("PUT /snapshot", 204, new ByteArrayContent(snapshot.Bytes));
        await control.Does("GET /scenario/current", 200);
        var scenario = await control.Does("GET /scenario", 200);
        await control.Sends("PUT /scenario", 204, new StringContent(scenario.Text, Encoding.UTF8, "application/yaml"));
        await control.Does("POST /reset", 204);
        await control.Does("GET /state", 200);
        await control.Does("PUT /faults/{name}", 200, Fault, "teapot");
        await control.Does("GET /faults/{name}", 200, null, "teapot");
        await control.Does("GET /faults", 200);
        await control.Does("DELETE /faults/{name}", 204, null, "teapot");
        await control.Does("DELETE /faults", 204);
        await control.Does("POST /lines", 201, """{"number":"+12025550187"}""");
        await control.Does("DELETE /lines/{number}", 204, null, "+12025550187");
        await control.Sends(HttpMethod.Post, "/v3/contact_card", $$"""{"phone_number":"{{Line}}","first_name":"Ada"}""", 200);
        await control.Does("DELETE /lines/{number}/contact_card", 204, null, Line);
        await control.Does("PUT /lines/{number}", 200, """{"reputation":"AT_RISK"}""", Line);
    }

    private static async Task Payments(DescribedCalls control)
    {
        await control.Does("PUT /payment_requests/account", 200, """{"natural_onboarded":true}""");
        var paid = Id(await control.Sends(HttpMethod.Post, "/v3/payment_requests", """{"amount":500,"currency":"usd"}""", 201));
        await control.Does("POST /payment_requests/{paymentRequestId}/pay", 200, null, paid);
        var given = Id(await control.Sends(HttpMethod.Post, "/v3/payment_requests", """{"amount":500,"currency":"usd"}""", 201));
        await control.Does("POST /payment_requests/{paymentRequestId}/cancel", 200, null, given);
        await control.Does("GET /payment_requests", 200);
        await control.Does("PUT /payments/providers/{provider}", 200, """{"status":"ready"}""", "agentcard");
        await control.Does("PUT /payments/handles/{handle}", 200, """{"approval":true}""", Maya);
        var connecting = (await control.Sends(HttpMethod.Post, $"/v3/payments/handles/{Maya}/connect", null, 200)).Json;
        await control.Sends(
            HttpMethod.Post, $"/v3/payments/handles/{Maya}/verify",
            $$"""{"connect_id":"{{connecting.GetProperty("connect_id")}}","code":"482913"}""", 200);
        await control.Sends(HttpMethod.Post, "/v3/payments", Payment, 200, key: "order-77");
        await control.Does("POST /payments/handles/{handle}/approve", 200, null, Maya);
        var held = Id(await control.Sends(HttpMethod.Post, "/v3/payments", Payment, 200, key: "order-77"));
        await control.Does("POST /payments/{paymentId}/hold", 200, null, held);
        await control.Does("POST /payments/{paymentId}/settle", 200, null, held);
        await control.Does("PUT /payments/handles/{handle}", 200, """{"approval":false}""", Maya);
        var declined = Id(await control.Sends(HttpMethod.Post, "/v3/payments", Payment, 200));
        await control.Does("POST /payments/{paymentId}/decline", 200, null, declined);
        await control.Does("POST /payments/handles/{handle}/revoke", 200, null, Maya);
        await control.Does("GET /payments", 200);
        await control.Sends(HttpMethod.Get, $"/v3/payments/{declined}", null, 200);
        await control.Sends(HttpMethod.Get, $"/v3/payments/{declined}/credentials", null, 409);

        static string Id(Reply payment) => payment.Json.GetProperty("id").GetString()!;
    }

    private static async Task Time(DescribedCalls control)
    {
        await control.Does("PUT /clock", 200, """{"mode":"manual"}""");
        await control.Does("GET /clock", 200);
        await control.Does("POST /clock/advance", 200, """{"by":"1s"}""");
    }

    private static async Task People(DescribedCalls control)
    {
        await control.Does("GET /contacts", 200);
        await control.Does("GET /contacts?search=1415&limit=1", 200);
        await control.Does("PUT /contacts/{handle}", 200, """{"reads_after":"never"}""", Maya);
        await control.Does("GET /contacts/{handle}", 200, null, Maya);
        await control.Does("GET /contacts/{handle}/persona", 404, null, Maya);
        await control.Does("PUT /contacts/{handle}/persona", 404, """{"on":false}""", Maya);
        var direct = (await control.Does("POST /contacts/{handle}/messages", 201, $$"""{"to":"{{Line}}","text":"Hello"}""", Maya)).Json;
        var file = await control.Sends("POST /attachments?filename=cake.png", 201, new ByteArrayContent([1, 2, 3]));
        await control.Sends("POST /attachments", 400, new ByteArrayContent([1, 2, 3]));
        await control.Does("GET /attachments/{id}", 200, null, file.Json.GetProperty("id").GetString());
        await control.Does("GET /attachments/{id}", 404, null, "none");
        var (chat, message) = (direct.GetProperty("chat_id"), direct.GetProperty("message_id"));
        var group =
            (await control.Does(
                "POST /contacts/{handle}/messages", 201,
                $$"""{"to":"{{Line}}","text":"Hello all","with":["ana@example.com","+14155550181","+14155550182"]}""", Maya)).Json;
        var (groupChat, groupMessage) = (group.GetProperty("chat_id"), group.GetProperty("message_id"));
        await control.Does("PUT /chats/{chatId}/health", 200, """{"status":"AT_RISK"}""", $"{chat}");
        await control.Does("GET /chats/{chatId}/transcript", 200, null, $"{chat}");
        await control.Does("GET /chats?limit=5", 200);
        await control.Does("GET /chats/{chatId}", 200, null, $"{chat}");
        await control.Does("GET /chats/{chatId}/messages", 200, null, $"{chat}");
        var sent =
            await control.Sends(
                HttpMethod.Post, $"/v3/chats/{chat}/messages", """{"message":{"parts":[{"type":"text","value":"Hello back"}]}}""", 202);
        await control.Does(
            "PUT /messages/{messageId}/delivery", 200, """{"status":"delivered"}""",
            sent.Json.GetProperty("message").GetProperty("id").GetString()!);

        await Act("POST /contacts/{handle}/typing", 204, $$"""{"chat_id":"{{chat}}"}""");
        await Act("DELETE /contacts/{handle}/typing", 204, $$"""{"chat_id":"{{chat}}"}""");
        await Act("POST /contacts/{handle}/reads", 204, $$"""{"chat_id":"{{chat}}"}""");
        await Act("POST /contacts/{handle}/acts", 200, $$"""{"react":"love","chat":"{{chat}}"}""");
        await Act("POST /contacts/{handle}/reactions", 204, $$"""{"message_id":"{{message}}","type":"like"}""");
        await Act("POST /contacts/{handle}/edits", 204, $$"""{"message_id":"{{message}}","text":"Hello!"}""");
        await Act(
            "POST /contacts/{handle}/participants", 204, $$"""{"chat_id":"{{groupChat}}","operation":"remove","handle":"+14155550182"}""");
        await Act("POST /contacts/{handle}/group", 204, $$"""{"chat_id":"{{groupChat}}","display_name":"Friends"}""");
        await Act("POST /contacts/{handle}/location", 204, $$"""{"chat_id":"{{chat}}","longitude":1,"latitude":2}""");
        await Act("DELETE /contacts/{handle}/location", 204, $$"""{"chat_id":"{{chat}}"}""");
        await Act("POST /contacts/{handle}/messages", 201, $$"""{"to":"{{Line}}","text":"Hello"}""");
        var poll =
            (await Act("POST /contacts/{handle}/polls", 201, $$"""{"chat_id":"{{groupChat}}","options":["Pizza","Tacos"]}""")).GetProperty(
                "message_id");
        await Act("POST /contacts/{handle}/options", 204, $$"""{"message_id":"{{poll}}","options":["Soup"]}""");
        var option =
            (await control.Sends(HttpMethod.Get, $"/v3/messages/{poll}/poll", null, 200)).Json.GetProperty("poll")
                .GetProperty("options")[0].GetProperty("option_id");
        await Act("POST /contacts/{handle}/contact_card", 204, $$"""{"to":"{{Line}}","first_name":"Maya"}""");
        await Act("POST /contacts/{handle}/votes", 204, $$"""{"message_id":"{{poll}}","option_id":"{{option}}"}""");

        // Done, refused, and dropped because the account has blocked who does it.
        async Task<JsonElement> Act(string operation, int status, string body)
        {
            await control.Does(operation, operation.EndsWith("/acts", StringComparison.Ordinal) ? 422 : 400, "{}", Maya);
            await control.Does("PUT /contacts/{handle}", 200, """{"blocked":true}""", Maya);
            await control.Does(operation, 202, body, Maya);
            await control.Does("PUT /contacts/{handle}", 200, """{"blocked":false}""", Maya);
            var done = await control.Does(operation, status, body, Maya);
            return done.Bytes.Length == 0 ? default : done.Json;
        }
    }

    private static async Task Webhooks(DescribedCalls control)
    {
        // It answers 405 to every event, so that what is told stays to be told again.
        var receiver = new Uri(control.Client.BaseAddress!, "/livez");
        var hook = $$"""{"target_url":"{{receiver}}","subscribed_events":["message.received"]}""";
        await control.Sends(HttpMethod.Post, "/v3/webhook-subscriptions", hook, 201);
        await control.Does("POST /contacts/{handle}/messages", 201, $$"""{"to":"{{Line}}","text":"Anybody there?"}""", Friend);
        await control.Does("POST /clock/advance", 200, """{"by":"1s"}""");
        await control.Does("POST /deliveries/wait", 200, """{"match":{"status":"any"},"within":"30s"}""");
        await control.Does("POST /deliveries/verify", 200, """{"match":{"status":"any"}}""");
        var delivery = (await control.Does("GET /deliveries", 200)).Json.GetProperty("deliveries")[0].GetProperty("id");
        await control.Does("GET /deliveries/{id}", 200, null, $"{delivery}");
        await control.Does("GET /deliveries/{id}/body", 200, null, $"{delivery}");
        await control.Does("POST /deliveries/{id}/redeliver", 202, null, $"{delivery}");
        await control.Begins("GET /stream");
        await control.Does("GET /events", 200);
        await control.Does("GET /facts?wait=1s&limit=5", 200);
        await control.Does("POST /events", 201, """{"type":"call.ended","data":{"call_id":"1"}}""");
        await control.Does("POST /events/wait", 200, """{"match":{}}""");
        await control.Does("POST /events/verify", 200, """{"match":{}}""");
        var gauntlet = $$"""{"url":"{{receiver}}","secret":"whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="}""";
        await control.Does("POST /webhooks/check", 200, """{"headers":{},"body":"","secret":"whsec_AAAA"}""");
        await control.Does("GET /webhooks/samples", 200);
        await control.Does("POST /webhooks/gauntlet", 200, gauntlet);
        await control.Does("POST /webhooks/gauntlet", 200, gauntlet, accept: "application/xml");
    }

    private static async Task Reports(DescribedCalls control)
    {
        var group =
            (await control.Does(
                "POST /contacts/{handle}/messages", 201, $$"""{"to":"{{Line}}","text":"Hi","with":["+14155550183"]}""",
                Maya)).Json.GetProperty("chat_id");
        await control.Sends(HttpMethod.Post, $"/v3/chats/{group}/read", null, null); // a group cannot be marked, which hygiene tells
        await control.Does("GET /journal", 200);
        await control.Does("POST /journal/wait", 200, """{"match":{}}""");
        await control.Does("POST /journal/verify", 200, """{"match":{}}""");
        foreach (var format in new[] { "json", "markdown", "junit" })
        {
            await control.Does($"GET /coverage?format={format}", 200);
            await control.Does($"GET /hygiene?format={format}", 200);
        }

        await control.Does("POST /coverage/verify?min=100", 417);
        await control.Does("POST /coverage/verify?min=0", 204);
        await control.Does("GET /fidelity", 200);
        await control.Does("GET /rules/{id}", 200, null, "chats.exists");
        await control.Does("POST /fidelity/verify", 417);
        await control.Does("POST /hygiene/verify", 417);
        const string persona = """{"rules":[{"when":{"message":"any"},"then":[{"read":true}]}]}""";
        var scenario = $$"""{"version":1,"contacts":[{"handle":"{{Maya}}","persona":{{persona}}}]}""";
        await control.Sends("PUT /scenario", 204, new StringContent(scenario, Encoding.UTF8, "application/yaml"));
        await control.Does("GET /contacts/{handle}/persona", 200, null, Maya);
        await control.Does("PUT /contacts/{handle}/persona", 200, """{"on":false}""", Maya);
        await control.Does("GET /tests/recorded", 200);
        var run = await control.Does(
            "POST /tests?wait=60s", 200, """{"version":1,"tests":[{"name":"Nothing","steps":[{"note":"Nothing happens"}]}]}""");
        await control.Does("GET /tests", 200);
        await control.Does("GET /tests/{id}", 200, null, run.Json.GetProperty("id").GetString());
        await control.Does("DELETE /tests/{id}", 200, null, run.Json.GetProperty("id").GetString());
        await control.Does("DELETE /journal", 204);
    }
}
