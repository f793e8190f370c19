namespace Chats.Emulator.Rules;

/// <summary>
/// How far a vendor rule is proven: written by the vendor, seen on the wire, or chosen here because every source is silent.
/// </summary>
internal enum Evidence
{
    Documented,
    Observed,
    Assumed,
}
