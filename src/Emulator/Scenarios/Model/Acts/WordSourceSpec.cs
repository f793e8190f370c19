namespace Chats.Emulator.Scenarios.Model.Acts;

internal sealed class WordSourceSpec
{
    public IReadOnlyList<string> Command { get; set; } = [];

    public string? Url { get; set; }

    public int Turns { get; set; } = 1;
}
