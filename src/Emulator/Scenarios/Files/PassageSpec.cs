namespace Chats.Emulator.Scenarios.Files;

/// <summary>Somebody who came to a group, or is gone from it.</summary>
internal sealed class PassageSpec
{
    public Located<string>? Who { get; set; }

    public Located<When>? At { get; set; }
}
