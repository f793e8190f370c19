namespace Chats.Emulator.Conversations.Asking;

/// <summary>What a judge or a word source is asked, as JSON on standard input or by POST.</summary>
/// <param name="Kind"><c>judge</c> or <c>words</c>.</param>
/// <param name="Test">The test's name.</param>
/// <param name="Transcript">What was said so far in the chat, oldest first; of a long one the latest.</param>
internal sealed record Question(string Kind, string Test, IReadOnlyList<TranscriptLine> Transcript)
{
    public const string Judge = "judge";

    public const string Words = "words";

    /// <summary>What a judge is to look for.</summary>
    public string? Criterion { get; init; }

    /// <summary>The message that a judge is to look at, the latest of the application: its texts.</summary>
    public string? Message { get; init; }

    /// <summary>Whose words are wanted.</summary>
    public string? Person { get; init; }
}
