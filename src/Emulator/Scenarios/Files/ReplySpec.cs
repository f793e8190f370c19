namespace Chats.Emulator.Scenarios.Files;

internal sealed class ReplySpec
{
    public Located<Guid>? MessageId { get; set; }

    public int PartIndex { get; set; }

    public Guid? Root { get; set; }
}
