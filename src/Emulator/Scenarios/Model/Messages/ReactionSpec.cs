using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class ReactionSpec(Position position)
{
    public Position Position { get; } = position;

    public Located<Guid>? Id { get; set; }

    public Located<string>? By { get; set; }

    public string? Type { get; set; }

    public string? CustomEmoji { get; set; }

    public Sticker? Sticker { get; set; }

    public PlacementChange? Placement { get; set; }

    /// <summary>False for a sticker placed before stickers could be moved.</summary>
    public bool Movable { get; set; } = true;

    public int PartIndex { get; set; }

    public Located<TimeSpec>? At { get; set; }
}
