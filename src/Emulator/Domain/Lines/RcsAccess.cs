namespace Chats.Emulator.Domain.Lines;

/// <summary>Whether a line can ask what people receive over RCS.</summary>
internal enum RcsAccess
{
    Enabled,
    Disabled,
    NoAccount,
}
