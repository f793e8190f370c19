using NetArchTest.Rules;

namespace Chats.Emulator.Architecture;

/// <summary>
/// Dependencies point one way; the table is the whole rule. The root, which puts everything together, stands above all rooms but the
/// command line.
/// </summary>
public sealed class DependencyTests
{
    private static readonly string[] Rooms =
    [
        "Common", "Rules", "Domain", "Determinism", "Time", "Journal", "Facts", "Faults", "Worlds", "Files", "Scenarios", "Http", "Api",
        "Webhooks", "Snapshots", "Reports", "Conversations", "Control", "CommandLine",
    ];

    public static TheoryData<string, string[]> Allowed => new()
    {
        { "Common", [] },
        { "Rules", [] },
        { "Domain", ["Common"] },
        { "Determinism", [] },
        { "Time", ["Common"] },
        { "Journal", ["Common"] },
        { "Facts", ["Common", "Journal"] },
        { "Faults", ["Common", "Rules", "Domain", "Determinism", "Time"] },
        { "Worlds", ["Common", "Rules", "Domain", "Determinism", "Time", "Journal", "Facts", "Faults"] },
        { "Files", ["Common", "Rules", "Domain", "Worlds"] },
        { "Scenarios", ["Common", "Rules", "Domain", "Determinism", "Time", "Facts", "Faults", "Worlds"] },
        { "Http", ["Common", "Rules", "Domain", "Time", "Journal", "Faults", "Worlds", "Files"] },
        { "Api", ["Common", "Rules", "Domain", "Worlds", "Files", "Http"] },
        { "Webhooks", ["Common", "Rules", "Domain", "Determinism", "Time", "Journal", "Faults", "Worlds", "Http", "Api"] },
        { "Snapshots", ["Common", "Rules", "Domain", "Time", "Journal", "Facts", "Faults", "Worlds", "Files", "Scenarios", "Webhooks"] },
        { "Reports", ["Common", "Rules", "Domain", "Journal", "Faults", "Worlds"] },
        { "Conversations", ["Common", "Domain", "Facts", "Scenarios", "Time", "Reports"] },
        { "CommandLine", ["Common", "Domain", "Time", "Facts", "Worlds", "Scenarios", "Http", "Reports", "Conversations", "Control"] },
        { "Control",
            ["Common", "Rules", "Domain", "Time", "Journal", "Facts", "Faults", "Worlds", "Files", "Scenarios", "Http", "Api", "Webhooks",
                "Snapshots", "Reports", "Conversations"] },
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
    public void Only_the_command_line_knows_the_root()
    {
        var knowing = Types.InAssembly(typeof(EmulatorHost).Assembly)
            .That().ResideInNamespaceMatching(@"^Chats\.Emulator\.(?!CommandLine)")
            .And().HaveDependencyOnAny(
                [.. typeof(EmulatorHost).Assembly.GetTypes().Where(type => type.Namespace == typeof(EmulatorHost).Namespace)
                    .Select(type => type.FullName!)])
            .GetTypes();

        Assert.Equal([], knowing.Select(type => type.FullName));
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
