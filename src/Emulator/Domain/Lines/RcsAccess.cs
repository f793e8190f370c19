namespace Chats.Emulator.Domain.Lines;

/// <summary>Whether a line can ask what people receive over RCS (webhooks 8).</summary>
internal enum RcsAccess
{
    Enabled,
    Disabled,
    NoAccount,
}
