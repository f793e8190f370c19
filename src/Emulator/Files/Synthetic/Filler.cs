using System.Text;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>What fills an invented file up to its size; other files have another one.</summary>
/// <param name="id">The file's id.</param>
internal sealed class Filler(Guid id)
{
    private const int LineLength = 70;

    private readonly byte[] _sentence = Encoding.ASCII.GetBytes($"This file ({id}) was invented. ");

    public Guid Id => id;

    /// <summary>The file's colour: red, green, blue.</summary>
    public byte[] Color => Noise(3);

    /// <summary>The length of text that ends where the next piece of text goes on.</summary>
    public int TextBlock => SyntheticFile.BlockSize / _sentence.Length * _sentence.Length;

    /// <summary>The length of folded text, in whole lines.</summary>
    public static int FoldedBlock => SyntheticFile.BlockSize / (LineLength + 3) * (LineLength + 3);

    /// <summary>Bytes without meaning (SplitMix64).</summary>
    public byte[] Noise(int length)
    {
        var bytes = new byte[length];
        var seed = BitConverter.ToUInt64(id.ToByteArray());
        for (var i = 0; i < length; i++)
        {
            var word = seed + ((ulong)(i >> 3) * 0x9E3779B97F4A7C15);
            word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
            word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
            bytes[i] = (byte)((word ^ (word >> 31)) >> (8 * (i & 7)));
        }

        return bytes;
    }

    /// <summary>The sentence again and again, cut where the length ends. Letters, digits, blanks and <c>( ) - .</c> only.</summary>
    public byte[] Text(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) bytes[i] = _sentence[i % _sentence.Length];
        return bytes;
    }

    public static byte[] Blanks(int length) => Repeat((byte)' ', length);

    public static byte[] Zeros(int length) => new byte[length];

    public static byte[] Repeat(byte value, int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, value);
        return bytes;
    }

    /// <summary>More of a line of vCard or iCalendar: folded, so that no line is longer than 75 bytes (RFC 6350, 3.2).</summary>
    public byte[] Folded(int length)
    {
        var bytes = Text(length);
        for (var at = 0; length - at > 3; at += LineLength + 3) "\r\n "u8.CopyTo(bytes.AsSpan(at));

        // Too short for a line of its own, so it lengthens the last one.
        if (length % (LineLength + 3) is > 0 and <= 3 and var rest) bytes.AsSpan(length - rest).Fill((byte)'.');
        return bytes;
    }

    /// <summary>Lines that begin with a percent sign, comments in PDF.</summary>
    public byte[] Comments(int length)
    {
        var bytes = Text(length);
        for (var at = 0; at < length; at += LineLength)
        {
            bytes[at] = (byte)'%';
            bytes[Math.Min(at + LineLength, length) - 1] = (byte)'\n';
        }

        return bytes;
    }
}
