namespace Chats.Emulator.Conversations.Files;

/// <summary>How often a test runs.</summary>
/// <param name="Times">So often.</param>
/// <param name="AtLeast">So many of them must pass; 0: all.</param>
internal sealed record Repetition(int Times, int AtLeast = 0)
{
    public static readonly Repetition Once = new(1);
}
