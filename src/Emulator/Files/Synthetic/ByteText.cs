using System.Buffers.Binary;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>
/// Numbers as file formats write them. What is too large for its field is cut: such a file is larger than its format allows.
/// </summary>
internal static class ByteText
{
    public static byte[] Big32(long value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    public static byte[] Little32(long value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];

    public static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];

    public static byte[] Little16(int value) => [(byte)value, (byte)(value >> 8)];

    public static byte[] Big64(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return bytes;
    }
}
