namespace Chats.Emulator.Scenarios.Files;

internal sealed class PollSpec
{
    public IReadOnlyList<PollOptionSpec> Options { get; set; } = [];

    public When? UpdatedAt { get; set; }
}
