
namespace Chats.Emulator.Domain.Files;

/// <summary>How files of a type begin. A type without a signature is text.</summary>
internal static class FileSignatures
{
    private const int TextSample = 4096;

    // Hex, two dots stand for any byte; where several types share a container, the narrower stands first.
    private static readonly (string Type, byte?[][] Starts)[] Table = [.. """
        image/jpeg=ffd8ff image/png=89504e470d0a1a0a image/gif=474946383961,474946383761 image/tiff=49492a00,4d4d002a image/bmp=424d
        image/webp=52494646........57454250 image/x-icon=00000100
        image/heic=........6674797068656963,........66747970686569,........667479706d696631,........667479706d736631
        image/heif=........667479706d696631,........66747970686569,........667479706d736631
        video/quicktime=........6674797071742020,........6d6f6f76,........6d646174,........77696465
        audio/x-m4a=........667479704d344120,........66747970
        video/3gpp=........6674797033677034,........66747970336770 video/x-m4v=........667479704d345620,........66747970
        video/mp4=........6674797069736f6d,........66747970 audio/mp4=........667479704d344120,........66747970
        video/mpeg=000001ba,000001b3 video/mpeg2=000001ba,000001b3 video/x-msvideo=52494646........41564920
        audio/x-wav=52494646........57415645 audio/x-aiff=464f524d........41494646,464f524d........41494643
        audio/aiff=464f524d........41494646,464f524d........41494643 audio/x-caf=63616666 audio/amr=2321414d52 audio/midi=4d546864
        audio/aac=fff1,fff9,41444946 audio/mpeg=494433,fffb,fff3,fff2,fffa audio/mp3=494433,fffb,fff3,fff2,fffa
        application/pdf=255044462d text/rtf=7b5c727466 application/x-gzip=1f8b08
        application/zip=504b0304,504b0506 application/epub+zip=504b0304 application/vnd.apple.pkpass=504b0304
        application/vnd.openxmlformats-officedocument.wordprocessingml.document=504b0304
        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet=504b0304
        application/vnd.openxmlformats-officedocument.presentationml.presentation=504b0304
        application/x-iwork-pages-sffpages=504b0304 application/x-iwork-numbers-sffnumbers=504b0304 application/x-iwork-keynote-sffkey=504b0304
        application/msword=d0cf11e0a1b11ae1 application/vnd.ms-excel=d0cf11e0a1b11ae1 application/vnd.ms-powerpoint=d0cf11e0a1b11ae1
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split('='))
        .Select(row => (row[0], row[1].Split(',').Select(Pattern).ToArray()))];

    private static readonly Dictionary<string, byte?[][]> ByType = Table.ToDictionary(row => row.Type, row => row.Starts);

    public static bool IsText(string contentType) => !ByType.ContainsKey(contentType);

    /// <summary>How a file of the type begins; empty for text.</summary>
    public static byte[] Start(string contentType) =>
        ByType.TryGetValue(contentType, out var starts) ? [.. starts[0].Select(value => value ?? 0)] : [];

    /// <summary>A copy of a file that begins as the type demands; bytes the type leaves open stay.</summary>
    public static byte[] Stamp(string contentType, byte[] file)
    {
        byte[] stamped = [.. file];
        var start = ByType[contentType][0];
        for (var i = 0; i < start.Length; i++) stamped[i] = start[i] ?? stamped[i];
        return stamped;
    }

    /// <summary>Whether bytes can be what a type promises.</summary>
    public static bool Fits(string contentType, ReadOnlySpan<byte> bytes) =>
        ByType.TryGetValue(contentType, out var starts) ? Begins(bytes, starts) : LooksLikeText(bytes);

    /// <summary>
    /// What a downloaded file is: what it claims to be if its bytes allow it, else what they say; null for nothing known.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="claimed">The type its name stands for, if any.</param>
    /// <param name="declared">The type its server declared, which only counts between kinds of text.</param>
    public static string? Identify(ReadOnlySpan<byte> bytes, string? claimed, string? declared)
    {
        if (claimed is not null && Fits(claimed, bytes)) return claimed;
        foreach (var (type, starts) in Table)
        {
            if (Begins(bytes, starts)) return type;
        }

        if (!LooksLikeText(bytes)) return null;
        return declared is not null && MediaTypes.IsSupported(declared) && IsText(declared) ? declared : "text/plain";
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> bytes) => !bytes[..Math.Min(bytes.Length, TextSample)].Contains((byte)0);

    private static bool Begins(ReadOnlySpan<byte> bytes, byte?[][] starts)
    {
        foreach (var start in starts)
        {
            if (Begins(bytes, start)) return true;
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<byte> bytes, byte?[] start)
    {
        if (bytes.Length < start.Length) return false;
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] is { } expected && bytes[i] != expected) return false;
        }

        return true;
    }

    private static byte?[] Pattern(string hex) =>
        [.. hex.Chunk(2).Select(pair => pair[0] == '.' ? (byte?)null : Convert.FromHexString(pair)[0])];
}
