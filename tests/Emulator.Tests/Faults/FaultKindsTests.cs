using System.Reflection;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Rules;
using Chats.Emulator.Scenarios.Model.Faults;

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
        Assert.Equal(
            Enum.GetValues<FaultConnection>().Length,
            FaultKinds.All.Count(kind => kind.StartsWith("connection:", StringComparison.Ordinal)));
        Assert.Equal(
            Enum.GetValues<WebhookFault>().Length, FaultKinds.All.Count(kind => kind.StartsWith("webhook:", StringComparison.Ordinal)));
    }

    /// <summary>Each kind is a record of the family; one that a list forgets could not be written, counted, or saved.</summary>
    [Fact]
    public void Every_kind_of_the_family_is_listed_and_has_a_key()
    {
        var names = typeof(FaultKind).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(FaultKind)))
            .Select(
                type => (string)type.GetField("Key", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!)
            .ToList();

        Assert.Equal(FaultKinds.OfCalls.Append(WebhookFaults.Subject).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.NotNull(FaultKeys.Find(name)));
    }

    [Fact]
    public void An_effect_is_of_one_kind_only() =>
        Assert.Throws<ArgumentException>(() => new FaultEffect { Malformed = true, Truncate = 0.5 });

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
