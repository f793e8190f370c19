namespace Chats.Emulator.Files.Synthetic;

/// <summary>A file that needs no memory for its middle: how it begins, what is repeated, how it ends.</summary>
/// <param name="Start">Its first bytes.</param>
/// <param name="Block">What follows them again and again.</param>
/// <param name="Blocks">How often.</param>
/// <param name="End">Its last bytes.</param>
internal sealed record SyntheticFile(byte[] Start, byte[] Block, long Blocks, byte[] End)
{
    /// <summary>About how long a block is: short enough to be made for each download.</summary>
    public const int BlockSize = 16 * 1024;

    /// <summary>A file of exactly the size, with filler in its middle; null when not even start and end fit.</summary>
    /// <param name="size">How long the file is to be.</param>
    /// <param name="start">What stands before the filler.</param>
    /// <param name="end">What stands behind it.</param>
    /// <param name="filler">Makes filler of exactly a length; pieces of it may follow each other.</param>
    /// <param name="smallest">The shortest filler there is. What is left over below it stands behind the end, where no reader
    /// looks.</param>
    /// <param name="block">How long a piece of filler is.</param>
    public static SyntheticFile? Fit(long size, byte[] start, byte[] end, Func<int, byte[]> filler, int smallest = 1, int block = BlockSize)
    {
        var room = size - start.Length - end.Length;
        if (room < 0) return null;
        var (blocks, rest) = (room / block, (int)(room % block));
        if (rest >= smallest || rest == 0)
        {
            return new(start, blocks == 0 ? [] : filler(block), blocks, rest == 0 ? end : [.. filler(rest), .. end]);
        }

        if (blocks == 0) return new(start, [], 0, [.. end, .. new byte[rest]]);

        // Two pieces for the last block and what is left over.
        var half = block / 2;
        return new(start, blocks == 1 ? [] : filler(block), blocks - 1, [.. filler(half), .. filler(block - half + rest), .. end]);
    }

    public int Read(long position, Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length && From(position + read) is { IsEmpty: false } piece)
        {
            var count = Math.Min(piece.Length, buffer.Length - read);
            piece[..count].CopyTo(buffer[read..]);
            read += count;
        }

        return read;
    }

    /// <summary>As much as stands together from a position on.</summary>
    private ReadOnlySpan<byte> From(long position)
    {
        if (position < Start.Length) return Start.AsSpan((int)position);
        var inMiddle = position - Start.Length;
        var middle = Block.Length * Blocks;
        if (inMiddle < middle) return Block.AsSpan((int)(inMiddle % Block.Length));
        return inMiddle - middle < End.Length ? End.AsSpan((int)(inMiddle - middle)) : [];
    }
}
