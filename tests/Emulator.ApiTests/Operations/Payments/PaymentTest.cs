using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Payments;

/// <summary>A world with a customer of every kind.</summary>
public abstract class PaymentTest(TestEmulator emulator) : ApiTest(emulator)
{
    /// <summary>Nobody has connected her yet.</summary>
    protected const string New = "+14155550140";

    protected const string Connected = "+14155550141";

    protected const string Pending = "+14155550142";

    protected const string Revoked = "+14155550143";

    protected const string Cardless = "+14155550144";

    /// <summary>Must approve of each payment.</summary>
    protected const string Careful = "ana@example.com";

    protected const string Code = "482913";

    protected override string Scenario => TestWorlds.Bakery(World) + $$"""

        payments:
          handles:
            - { handle: "{{Connected}}", status: connected }
            - { handle: "{{Pending}}", status: pending, connect_id: cs_seeded }
            - { handle: "{{Revoked}}", status: revoked }
            - { handle: "{{Cardless}}", status: connected, card: false }
            - { handle: {{Careful}}, status: connected, approval: true }
          agent_payments:
            - { id: pay_ready, handle: "{{Connected}}", amount_cents: 4200 }
            - { id: pay_held, handle: "{{Connected}}", amount_cents: 4300, status: authorized, created_at: -5m, updated_at: -1m }
            - { id: pay_settled, handle: "{{Connected}}", amount_cents: 4400, status: succeeded }
            - { id: pay_declined, handle: "{{Connected}}", amount_cents: 4500, status: declined }
            - { id: pay_canceled, handle: "{{Connected}}", amount_cents: 4600, status: canceled }
            - { id: pay_lapsed, handle: "{{Connected}}", amount_cents: 4700, created_at: -24h }
        """;

    protected static string For(string handle, long cents = 4200) =>
        $$"""{"handle":"{{handle}}","amount_cents":{{cents}},"currency":"usd"}""";

    /// <summary>A call of POST /payments.</summary>
    protected Task<Reply> Pay(string body, string? key = null)
    {
        var request = Request(HttpMethod.Post, "/v3/payments", AllLines, body);
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return Call(request);
    }

    /// <summary>What the answer of POST /payments says, without the keys of the request.</summary>
    protected async Task<string> Stands(string handle, string? key = null) =>
        (await Pay(For(handle), key)).Expect(200).Json.GetProperty("status").GetString()!;

    protected async Task<Reply> Disable() =>
        (await Control(HttpMethod.Put, "/payments/providers/agentcard", """{"status":"disabled"}""")).Expect(200);

    protected async Task<Reply> Wallet(string handle, string wallet) =>
        (await Control(HttpMethod.Put, $"/payments/handles/{handle}", wallet)).Expect(200);

    /// <summary>Everything control shows of payments.</summary>
    protected async Task<JsonElement> Payments() => (await Control(HttpMethod.Get, "/payments")).Expect(200).Json;
}
