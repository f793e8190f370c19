using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class ReplySpec
{
    public Located<Guid>? MessageId { get; set; }

    public int PartIndex { get; set; }

    public Guid? Root { get; set; }
}
