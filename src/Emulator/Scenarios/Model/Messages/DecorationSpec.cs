using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class DecorationSpec
{
    /// <summary>Null when it could not be read.</summary>
    public TextRange? Range { get; set; }

    public string? Style { get; set; }

    public string? Animation { get; set; }
}
