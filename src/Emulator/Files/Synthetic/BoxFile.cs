using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>Files made of boxes (ISO 14496-12), filled up with a box that says it is free.</summary>
internal static class BoxFile
{
    private const int BoxHeader = 8;

    /// <summary>A sample under the brand its type demands.</summary>
    public static Func<Filler, long, SyntheticFile?> Of(byte[] sample, string contentType) => (filler, size) =>
    {
        var start = FileSignatures.Stamp(contentType, sample);
        var room = size - start.Length;
        if (room < BoxHeader) return SyntheticFile.Fit(size, start, [], Filler.Zeros);
        byte[] header = room <= uint.MaxValue
            ? [.. ByteText.Big32(room), .. "free"u8]
            : [0, 0, 0, 1, .. "free"u8, .. ByteText.Big64(room)];
        return SyntheticFile.Fit(size, [.. start, .. header], [], filler.Noise);
    };
}
