namespace Chats.Emulator.Domain.Vendor;

/// <summary>What a line can do, whatever the service of one of its conversations is.</summary>
internal enum LineType : byte
{
    IMessage,

    /// <summary>RCS and SMS, never iMessage.</summary>
    Rcs,
}
