using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Lines;

internal sealed class LineSpec(Position position)
{
    public Position Position { get; } = position;

    public Located<string>? Number { get; set; }

    public Located<Guid>? Id { get; set; }

    public Located<Guid>? HandleId { get; set; }

    public long? LastUse { get; set; }

    public LineType Type { get; set; }

    public bool Eligible { get; set; } = true;

    public bool Ephemeral { get; set; }

    public bool EphemeralAttachments { get; set; }

    public bool ZeroRetention { get; set; }

    public Reputation Reputation { get; set; }

    public bool Flagged { get; set; }

    public string? ForwardingNumber { get; set; }

    public RcsAccess Rcs { get; set; }

    public ContactCard? Card { get; set; }

    public TimeSpec? Released { get; set; }
}
