using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class ReactionSpec(Position position)
{
    public Position Position { get; } = position;

    public Located<string>? By { get; set; }

    public string? Type { get; set; }

    public string? CustomEmoji { get; set; }

    public Sticker? Sticker { get; set; }

    public int PartIndex { get; set; }

    public Located<When>? At { get; set; }
}
