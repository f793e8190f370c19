using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class DecorationSpec
{
    /// <summary>Null when it could not be read.</summary>
    public TextRange? Range { get; set; }

    public string? Style { get; set; }

    public string? Animation { get; set; }
}
