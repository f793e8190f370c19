namespace Chats.Emulator.Domain.Vendor;

/// <summary>How much of an operation is emulated: nothing (it answers 501), a part, or all that the sources tell.</summary>
internal enum Coverage
{
    None,
    Part,
    Full,
}
