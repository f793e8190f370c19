namespace Chats.Emulator.CommandLine.Options;

/// <summary>Something that is on or off; an option of type bool would take no other words than <c>true</c> and <c>false</c>.</summary>
internal enum Switch
{
    Off,
    On,
}
