using System.Security.Cryptography;
using System.Text;

namespace Chats.Emulator.Domain.People;

/// <summary>The id of a card that a scenario or an older snapshot gave none.</summary>
internal static class ContactCardId
{
    /// <summary>One that depends on the line alone, in the form of a version 4 UUID.</summary>
    public static Guid Of(Guid lineId)
    {
        var bytes = SHA256.HashData([.. Encoding.ASCII.GetBytes("contact card"), .. lineId.ToByteArray(bigEndian: true)]);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes.AsSpan(0, 16), bigEndian: true);
    }
}
