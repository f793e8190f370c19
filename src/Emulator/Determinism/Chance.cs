using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Chats.Emulator.Determinism;

/// <summary>Chance keyed by (seed, purpose, n): neither concurrency nor a draw made elsewhere can shift it.</summary>
internal readonly record struct Chance(ulong Seed)
{
    /// <summary>A number in [0, 1) that is always the same for the same key.</summary>
    public double Uniform(string purpose, long n) => (Bits(purpose, n) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A draw from the standard normal distribution (Box–Muller).</summary>
    public double Normal(string purpose, long n)
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - Uniform(purpose, 2 * n)));
        return radius * Math.Cos(2 * Math.PI * Uniform(purpose, (2 * n) + 1));
    }

    private ulong Bits(string purpose, long n)
    {
        Span<byte> input = stackalloc byte[8 + Encoding.UTF8.GetMaxByteCount(Math.Min(purpose.Length, 80))];
        BinaryPrimitives.WriteInt64LittleEndian(input, n);
        var length = Encoding.UTF8.GetBytes(purpose.AsSpan(0, Math.Min(purpose.Length, 80)), input[8..]);
        return XxHash3.HashToUInt64(input[..(8 + length)], unchecked((long)Seed));
    }
}
