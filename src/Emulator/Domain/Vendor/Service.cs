namespace Chats.Emulator.Domain.Vendor;

/// <summary>The transport a message travels on, best first.</summary>
internal enum Service
{
    IMessage,
    Rcs,
    Sms,
}
