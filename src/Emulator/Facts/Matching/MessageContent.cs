namespace Chats.Emulator.Facts.Matching;

/// <summary>
/// What a message must be. Texts are compared without blanks around them and in Unicode's composed form; of several text parts any may
/// fit.
/// </summary>
internal sealed record MessageContent
{
    public static readonly MessageContent Any = new();

    /// <summary>The whole text.</summary>
    public string? Text { get; init; }

    public string? Contains { get; init; }

    /// <summary>A regular expression that is found in the text.</summary>
    public string? Matches { get; init; }

    /// <summary>Texts that are all contained, each in any of the parts.</summary>
    public IReadOnlyList<string>? ContainsAll { get; init; }

    public IReadOnlyList<MessageContent>? AnyOf { get; init; }

    public IReadOnlyList<MessageContent>? AllOf { get; init; }

    public MessageContent? Not { get; init; }

    /// <summary>Whether upper and lower case are the same; null: as what it stands in says, and there they differ.</summary>
    public bool? IgnoreCase { get; init; }

    /// <summary>How many characters the text has.</summary>
    public CountRange? Length { get; init; }

    /// <summary>The kinds of all its parts, in order.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>The name of its effect.</summary>
    public string? Effect { get; init; }

    /// <summary>The message it answers; see <see cref="RepliesToAny"/>.</summary>
    public Guid? ReplyTo { get; init; }

    /// <summary>Whether it must answer a message, whichever.</summary>
    public bool RepliesToAny { get; init; }

    /// <summary>What carried it.</summary>
    public string? Service { get; init; }
}
