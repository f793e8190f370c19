
namespace Chats.Emulator.Domain.Messages;

/// <summary>What may be sent as a voice memo.</summary>
internal static class VoiceMemos
{
    public const long MaximumBytes = 10 * 1024 * 1024;

    /// <summary>What a URL without an extension is presumed to lead to.</summary>
    public const string PresumedType = "audio/x-m4a";

    /// <summary>32 kbit/s, a usual rate of recorded speech; the file is not decoded, so its length is an estimate.</summary>
    private const int BytesPerMillisecond = 4;

    // audio/mp3 and audio/x-wav are other names of formats that are documented.
    private static readonly HashSet<string> Formats = new(StringComparer.Ordinal)
    {
        "audio/mpeg", "audio/mp3", "audio/x-m4a", "audio/mp4", "audio/aac", "audio/x-caf", "audio/wav", "audio/x-wav", "audio/aiff",
        "audio/x-aiff", "audio/amr",
    };

    public static bool Takes(string contentType) => Formats.Contains(contentType);

    public static long DurationMilliseconds(long sizeBytes) => sizeBytes / BytesPerMillisecond;
}
