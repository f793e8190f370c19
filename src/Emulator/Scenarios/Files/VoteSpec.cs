namespace Chats.Emulator.Scenarios.Files;

internal sealed class VoteSpec
{
    public Located<string>? By { get; set; }

    public Located<When>? At { get; set; }
}
