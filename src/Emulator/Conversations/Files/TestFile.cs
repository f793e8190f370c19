using System.Collections.Immutable;

namespace Chats.Emulator.Conversations.Files;

/// <summary>A file of conversation tests without problems.</summary>
/// <param name="Name">The file as it was named.</param>
internal sealed record TestFile(string Name)
{
    /// <summary>The folder it stands in, where its commands run; null: it came from no file.</summary>
    public string? Folder { get; init; }

    /// <summary>
    /// The YAML of the world that its tests start in, in which references to the environment are still references; null: the world as it
    /// is.
    /// </summary>
    public string? Scenario { get; init; }

    /// <summary>The environment variables that the file and its scenario read; those that were not set are missing.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether the scenario says what its clock is.</summary>
    public bool HasClock { get; init; }

    /// <summary>The key that the scenario's first token is; null: any will do.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Whether the scenario subscribes somebody to webhooks.</summary>
    public bool HasSubscription { get; init; }

    public ApplicationSpec Application { get; init; } = new();

    public IReadOnlyList<ConversationTest> Tests { get; init; } = [];
}
