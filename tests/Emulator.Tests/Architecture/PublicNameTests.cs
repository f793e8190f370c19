namespace Chats.Emulator.Architecture;

/// <summary>
/// A public type's name says what it is for: it ends in a word of the list, begins with one, or is a noun of the product that stands here.
/// A new public type gets such a name, or a place in the list of nouns.
/// </summary>
public sealed class PublicNameTests
{
    private static readonly string[] Suffixes =
    [
        "Request", "Response", "Control", "Exception", "Options", "Configuration", "Builder", "Container", "Factory", "Services",
        "Settings",
        "Report", "Result", "Item", "Section", "Rule", "Finding", "Reference", "Match", "Entry", "State", "List", "Problem", "Format",
        "Event", "Fault", "Extensions",
    ];

    /// <summary>Families whose members begin alike: parts of a fault rule, and what a scenario is arranged of.</summary>
    private static readonly string[] Prefixes = ["Fault", "Scenario"];

    private static readonly string[] Nouns =
    [
        "ChatsEmulator", "IChatsEmulator", "EmulatorHost", "EmulatorEntryPoint", "EmulatorWorld", "WebhookInbox", "WebhookAttempt",
        "WebhookSample", "WebhookHeader",
        "EventChat", "EventMessage", "MessageParts", "NearMiss", "HygieneProof", "GauntletAnswer", "GauntletExpectation", "Fact", "TestRun", "TestVerdict", "TestFailure",
        "StepOutcome", "ConversationTest", "ConversationTests",
    ];

    [Fact]
    public void Public_types_have_names_of_a_known_kind()
    {
        var names =
            new[] { "Emulator", "Emulator.Testing", "Emulator.Testcontainers" }.SelectMany(
                project => Docs.Repository.Text($"src/{project}/PublicAPI.Unshipped.txt").Split('\n'))
            .Where(line => line.StartsWith("Chats.", StringComparison.Ordinal) && !line.Contains('(', StringComparison.Ordinal)
            && !line.Contains(' ', StringComparison.Ordinal))
            .Select(line => line[(line.LastIndexOf('.') + 1)..].Split('<')[0])
            .Distinct()
            .ToList();

        Assert.NotEmpty(names);
        Assert.Equal(
            [], names.Where(
                name => !Nouns.Contains(name) && !Suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal))
                    && !Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))));
        Assert.Equal([], Nouns.Except(names));
    }
}
