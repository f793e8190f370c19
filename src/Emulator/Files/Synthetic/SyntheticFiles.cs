using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>Makes files that the readers of their type can open, of exactly the size asked for.</summary>
internal static class SyntheticFiles
{
    private static readonly Dictionary<string, Func<Filler, long, SyntheticFile?>> ByType =
        new Dictionary<string, Func<Filler, long, SyntheticFile?>>(StringComparer.Ordinal)
        {
            ["application/json"] = TextFiles.Json,
            ["text/xml"] = TextFiles.Xml,
            ["text/html"] = TextFiles.Html,
            ["text/csv"] = TextFiles.Csv,
            ["text/rtf"] = TextFiles.Rtf,
            ["text/vcard"] = TextFiles.VCard,
            ["text/calendar"] = TextFiles.Calendar,
            ["image/svg+xml"] = TextFiles.Svg,
            ["image/png"] = PngFile.Png,
            ["image/jpeg"] = ImageFiles.Jpeg,
            ["image/gif"] = ImageFiles.Gif,
            ["image/bmp"] = ImageFiles.Bmp,
            ["image/x-icon"] = ImageFiles.Icon,
            ["image/tiff"] = ImageFiles.Tiff,
            ["image/webp"] = RiffFile.WebP,
            ["image/heic"] = BoxFile.Of(SampleFiles.Heic, "image/heic"),
            ["image/heif"] = BoxFile.Of(SampleFiles.Heic, "image/heif"),
            ["video/mp4"] = BoxFile.Of(SampleFiles.Mpeg4Video, "video/mp4"),
            ["video/quicktime"] = BoxFile.Of(SampleFiles.Mpeg4Video, "video/quicktime"),
            ["video/x-m4v"] = BoxFile.Of(SampleFiles.Mpeg4Video, "video/x-m4v"),
            ["video/3gpp"] = BoxFile.Of(SampleFiles.Mpeg4Video, "video/3gpp"),
            ["video/mpeg"] = MpegFile.Mpeg,
            ["video/mpeg2"] = MpegFile.Mpeg,
            ["video/x-msvideo"] = RiffFile.Avi,
            ["audio/x-m4a"] = BoxFile.Of(SampleFiles.Mpeg4Audio, "audio/x-m4a"),
            ["audio/mp4"] = BoxFile.Of(SampleFiles.Mpeg4Audio, "audio/mp4"),
            ["audio/mpeg"] = SoundFiles.Mp3,
            ["audio/mp3"] = SoundFiles.Mp3,
            ["audio/aac"] = SoundFiles.Aac,
            ["audio/amr"] = SoundFiles.Amr,
            ["audio/midi"] = SoundFiles.Midi,
            ["audio/x-caf"] = SoundFiles.Caf,
            ["audio/x-wav"] = RiffFile.Wav,
            ["audio/x-aiff"] = RiffFile.Aiff,
            ["audio/aiff"] = RiffFile.Aiff,
            ["application/pdf"] = PdfFile.Pdf,
            ["application/zip"] = ZipFile.Zip,
            ["application/x-gzip"] = ZipFile.GZip,
            ["application/epub+zip"] = ZipFile.Epub,
            ["application/vnd.apple.pkpass"] = ZipFile.Pass,
            ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ZipFile.Document,
            ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = ZipFile.Workbook,
            ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] = ZipFile.Presentation,
            ["application/x-iwork-pages-sffpages"] = ZipFile.Archive,
            ["application/x-iwork-numbers-sffnumbers"] = ZipFile.Archive,
            ["application/x-iwork-keynote-sffkey"] = ZipFile.Archive,
        };

    public static SyntheticFile Of(Attachment file)
    {
        var filler = new Filler(file.Id);
        var size = Math.Max(0, file.SizeBytes);
        var made = ByType.TryGetValue(file.ContentType, out var make) ? make(filler, size) : null;
        return made ?? Beginning(file.ContentType, filler, size);
    }

    /// <summary>
    /// No reader takes it: it is smaller than the smallest file of its type, or the type is one nothing is known of. It begins as such a
    /// file does.
    /// </summary>
    private static SyntheticFile Beginning(string contentType, Filler filler, long size)
    {
        var start = FileSignatures.Start(contentType);
        if (start.Length > size) return new SyntheticFile(start[..(int)size], [], 0, []);
        return FileSignatures.IsText(contentType) ? TextFiles.Plain(filler, size)! : SyntheticFile.Fit(size, start, [], filler.Noise)!;
    }
}
