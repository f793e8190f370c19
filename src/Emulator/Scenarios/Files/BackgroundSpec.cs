namespace Chats.Emulator.Scenarios.Files;

internal sealed class BackgroundSpec
{
    public string Type { get; set; } = "";

    public string? Variant { get; set; }

    public string? Style { get; set; }

    public IReadOnlyList<string> Shades { get; set; } = [];

    public string? ImageUrl { get; set; }
}
