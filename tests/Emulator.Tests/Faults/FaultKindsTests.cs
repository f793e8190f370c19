using Chats.Emulator.Rules;

namespace Chats.Emulator.Faults;

public sealed class FaultKindsTests
{
    public static TheoryData<string, string[]> Effects => new()
    {
        { "an error after a while", ["delay", "error"] },
        { "a status", ["status"] },
        { "a reset", ["connection:reset"] },
        { "half an answer", ["truncate"] },
        { "no JSON", ["malformed"] },
        { "drops", ["drip"] },
        { "a lost webhook", ["webhook:drop"] },
        { "nothing", [] },
    };

    [Theory]
    [MemberData(nameof(Effects))]
    public void Names_what_an_effect_is_made_of(string effect, string[] kinds) => Assert.Equal(kinds, FaultKinds.Of(Effect(effect)));

    [Fact]
    public void Has_a_kind_for_every_way_a_connection_or_a_webhook_goes_wrong()
    {
        Assert.Equal(Enum.GetValues<FaultConnection>().Length, FaultKinds.All.Count(kind => kind.StartsWith("connection:", StringComparison.Ordinal)));
        Assert.Equal(Enum.GetValues<WebhookFault>().Length, FaultKinds.All.Count(kind => kind.StartsWith("webhook:", StringComparison.Ordinal)));
    }

    private static FaultEffect Effect(string name) => name switch
    {
        "an error after a while" => new FaultEffect { Error = ApiErrors.InternalError, Delay = new FaultDelay() },
        "a status" => new FaultEffect { Status = 502 },
        "a reset" => new FaultEffect { Connection = FaultConnection.Reset },
        "half an answer" => new FaultEffect { Truncate = 0.5 },
        "no JSON" => new FaultEffect { Malformed = true },
        "drops" => new FaultEffect { Drip = new FaultDrip(1, TimeSpan.FromSeconds(1)) },
        "a lost webhook" => new FaultEffect { Webhook = WebhookFault.Drop },
        _ => new FaultEffect(),
    };
}
