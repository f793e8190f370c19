using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>What the application is expected to do.</summary>
/// <param name="Match">Which facts are meant.</param>
/// <param name="Position">Where it stands.</param>
internal sealed record Expectation(FactMatch Match, Position Position)
{
    public static readonly TimeSpan DefaultWithin = TimeSpan.FromSeconds(10);

    /// <summary>How long it may take, on the world's clock.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>Exactly so many.</summary>
    public int? Count { get; init; }

    public int? AtLeast { get; init; }

    public int? AtMost { get; init; }

    /// <summary>How many must come; one where nothing is said.</summary>
    public int Least => Count ?? AtLeast ?? (AtMost is null ? 1 : 0);

    /// <summary>How many may come; null: more do not matter.</summary>
    public int? Most => Count ?? AtMost;
}
