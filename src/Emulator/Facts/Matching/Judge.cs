namespace Chats.Emulator.Facts.Matching;

/// <summary>Somebody outside who decides whether a message is good.</summary>
/// <param name="Criterion">What they judge by, in words.</param>
internal sealed record Judge(string Criterion)
{
    /// <summary>A command with its arguments; null: a URL is asked.</summary>
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>An address that is asked; null: a command is run.</summary>
    public string? Url { get; init; }
}
