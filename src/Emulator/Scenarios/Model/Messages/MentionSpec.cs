using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class MentionSpec
{
    public string Handle { get; set; } = "";

    /// <summary>Null when it could not be read.</summary>
    public TextRange? Range { get; set; }
}
