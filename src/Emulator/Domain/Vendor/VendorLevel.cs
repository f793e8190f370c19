namespace Chats.Emulator.Domain.Vendor;

/// <summary>How new the API is that is emulated: docs/decisions/0048.</summary>
internal static class VendorLevel
{
    /// <summary>The newest official client that was read, whose operations, fields and texts are the ones emulated.</summary>
    public const string Name = "linq-python 0.65.0 (2026-10-09)";
}
