using NetArchTest.Rules;

namespace Chats.Emulator.Architecture;

/// <summary>Dependencies point one way; the table is the whole rule.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Rooms = ["Errors", "Domain", "Determinism", "Time", "Journal", "Faults", "Worlds", "Files", "Delivery", "Scenarios", "Http", "Api", "Webhooks", "Snapshots", "Reports", "Control", "CommandLine"];

    public static TheoryData<string, string[]> Allowed => new()
    {
        { "Errors", [] },
        { "Domain", [] },
        { "Determinism", [] },
        { "Time", [] },
        { "Journal", [] },
        { "Faults", ["Errors", "Domain", "Determinism", "Time"] },
        { "Worlds", ["Errors", "Domain", "Determinism", "Time", "Journal", "Faults"] },
        { "Files", ["Errors", "Domain", "Worlds"] },
        { "Delivery", ["Errors", "Domain", "Determinism", "Worlds"] },
        { "Scenarios", ["Errors", "Domain", "Determinism", "Time", "Faults", "Worlds"] },
        { "Http", ["Errors", "Domain", "Time", "Journal", "Faults", "Worlds", "Files", "Scenarios"] },
        { "Api", ["Errors", "Domain", "Worlds", "Files", "Delivery", "Scenarios", "Http"] },
        { "Webhooks", ["Errors", "Domain", "Determinism", "Time", "Journal", "Faults", "Worlds", "Http", "Api"] },
        { "Snapshots", ["Errors", "Domain", "Time", "Journal", "Faults", "Worlds", "Files", "Delivery", "Scenarios", "Webhooks"] },
        { "Reports", ["Errors", "Domain", "Journal", "Faults", "Worlds"] },
        { "Control", ["Errors", "Domain", "Time", "Journal", "Faults", "Worlds", "Delivery", "Scenarios", "Http", "Api", "Webhooks", "Snapshots", "Reports"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Rooms_know_only_what_is_below_them(string room, string[] allowed)
    {
        var forbidden = Rooms.Except(allowed).Where(other => other != room).Select(Namespace).ToArray();
        var result = Types.InAssembly(typeof(EmulatorHost).Assembly)
            .That().ResideInNamespaceMatching($"^{Namespace(room).Replace(".", "\\.", StringComparison.Ordinal)}(\\.|$)")
            .ShouldNot().HaveDependencyOnAny(forbidden)
            .GetResult();

        Assert.True(result.IsSuccessful, $"{room} must not know what these use: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }

    [Fact]
    public void Every_room_is_in_the_table()
    {
        var rooms = typeof(EmulatorHost).Assembly.GetTypes()
            .Select(type => type.Namespace)
            .Where(name => name?.StartsWith("Chats.Emulator.", StringComparison.Ordinal) == true)
            .Select(name => name!.Split('.')[2])
            .Distinct();
        Assert.Empty(rooms.Except(Rooms));
    }

    private static string Namespace(string room) => $"Chats.Emulator.{room}";
}
