using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks;

/// <summary>The contract's test vectors; the vendor's own SDK accepts both.</summary>
public sealed class SignerTests
{
    private const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private const long Timestamp = 1770319873;

    private static readonly byte[] VectorA = Encoding.UTF8.GetBytes(
        """{"api_version":"v3","webhook_version":"2026-02-03","event_type":"chat.typing_indicator.started","event_id":"7b0c2a52-9d1e-4c52-8f6d-2f4f0b6f9a01","created_at":"2026-02-05T19:31:13.736Z","trace_id":"8af9171a45022df2eb74ba4e4c83be0f","partner_id":"partner_local","data":{"chat_id":"550e8400-e29b-41d4-a716-446655440000"}}""");

    private static readonly byte[] VectorB = Convert.FromHexString("7b2274657874223a2268c3a96c6c6f20f09f8e89227d");

    [Fact]
    public void Signs_vector_A()
    {
        // rule webhooks.legacy-key
        Assert.Equal(
            "d5de334f636fe5e56b5f09ec2737767805ffc6844f4e0a810247f6df18579ff5", Convert.ToHexStringLower(SHA256.HashData(VectorA)));
        Assert.Equal(
            "v1,afTi0pRwxSUm0Kb+NF8NxLM6/iBaOvyLGCFaReatE+E=",
            Signer.Standard(Secret, "7b0c2a52-9d1e-4c52-8f6d-2f4f0b6f9a01", Timestamp, VectorA));
        Assert.Equal("6e669ad77ed31100d488fad6c79ba2b80ccd2f8feecf40df1d18daaad3bb2922", Signer.Legacy(Secret, Timestamp, VectorA));
    }

    [Fact]
    public void Signs_vector_B_whose_body_is_not_ascii()
    {
        Assert.Equal("v1,ZBPgZd3uJSJIhqL3lR5xcIojHEwXHTGA4eZ0Qdn0Sc0=", Signer.Standard(Secret, "evt_utf8", Timestamp, VectorB));
        Assert.Equal("386014439c74fc6d860938fd68bbbb7c6aa38a515ffc702b5f3e633cc6afd729", Signer.Legacy(Secret, Timestamp, VectorB));
    }
}
