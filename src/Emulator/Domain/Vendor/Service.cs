namespace Chats.Emulator.Domain.Vendor;

/// <summary>The transport a message travels on, best first.</summary>
internal enum Service : byte
{
    IMessage,
    Rcs,
    Sms,
}
