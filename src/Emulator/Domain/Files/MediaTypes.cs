
namespace Chats.Emulator.Domain.Files;

/// <summary>The files the vendor takes and what a URL's extension says about one.</summary>
internal static class MediaTypes
{
    /// <summary>What a URL without an extension is presumed to lead to.</summary>
    public const string PresumedType = "image/jpeg";

    private static readonly HashSet<string> Supported = """
        image/jpeg image/png image/gif image/heic image/heif image/tiff image/bmp image/svg+xml image/webp image/x-icon
        video/mp4 video/quicktime video/mpeg video/mpeg2 video/x-m4v video/x-msvideo video/3gpp
        audio/mpeg audio/mp3 audio/x-m4a audio/mp4 audio/x-caf audio/x-wav audio/x-aiff audio/aiff audio/aac audio/midi audio/amr
        application/pdf application/vnd.apple.pkpass text/plain text/markdown text/vcard text/rtf text/csv text/html text/calendar
        text/xml application/json application/msword application/vnd.openxmlformats-officedocument.wordprocessingml.document
        application/vnd.ms-excel application/vnd.openxmlformats-officedocument.spreadsheetml.sheet application/vnd.ms-powerpoint
        application/vnd.openxmlformats-officedocument.presentationml.presentation application/x-iwork-pages-sffpages
        application/x-iwork-numbers-sffnumbers application/x-iwork-keynote-sffkey application/epub+zip application/zip
        application/x-gzip
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Extensions = """
        jpg=image/jpeg jpeg=image/jpeg png=image/png gif=image/gif heic=image/heic heif=image/heif tif=image/tiff tiff=image/tiff
        bmp=image/bmp svg=image/svg+xml webp=image/webp ico=image/x-icon
        mp4=video/mp4 mov=video/quicktime m4v=video/x-m4v mpeg=video/mpeg mpg=video/mpeg avi=video/x-msvideo 3gp=video/3gpp
        m4a=audio/x-m4a mp3=audio/mpeg aac=audio/aac caf=audio/x-caf wav=audio/x-wav aiff=audio/x-aiff amr=audio/amr mid=audio/midi
        pdf=application/pdf pkpass=application/vnd.apple.pkpass txt=text/plain md=text/markdown vcf=text/vcard rtf=text/rtf
        csv=text/csv html=text/html htm=text/html ics=text/calendar xml=text/xml json=application/json doc=application/msword
        docx=application/vnd.openxmlformats-officedocument.wordprocessingml.document xls=application/vnd.ms-excel
        xlsx=application/vnd.openxmlformats-officedocument.spreadsheetml.sheet ppt=application/vnd.ms-powerpoint
        pptx=application/vnd.openxmlformats-officedocument.presentationml.presentation
        pages=application/x-iwork-pages-sffpages numbers=application/x-iwork-numbers-sffnumbers
        key=application/x-iwork-keynote-sffkey epub=application/epub+zip zip=application/zip gz=application/x-gzip
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> All => Supported;

    public static bool IsSupported(string contentType) => Supported.Contains(contentType);

    /// <summary>What a file of this type is delivered as.</summary>
    public static string DeliveredAs(string contentType) => contentType switch
    {
        "audio/mp3" => "audio/mpeg",
        "audio/mp4" => "audio/x-m4a",
        "audio/aiff" => "audio/x-aiff",
        "audio/x-caf" => "audio/mp4",
        "image/tiff" => "image/jpeg",
        _ => contentType,
    };

    /// <summary>The type an extension stands for, or the presumed one where there is none; null means an unsupported extension.</summary>
    public static string? ByExtension(string fileName, string presumed = PresumedType) =>
        Path.GetExtension(fileName).TrimStart('.').Length == 0 ? presumed : ClaimedBy(fileName);

    /// <summary>The type an extension stands for; null without one, or when it is not supported.</summary>
    public static string? ClaimedBy(string fileName) => Extensions.GetValueOrDefault(Path.GetExtension(fileName).TrimStart('.'));

    /// <summary>Whether the extension promises another type; some audio types go by two names.</summary>
    public static bool Contradicts(string fileName, string contentType) => ClaimedBy(fileName) is { } claimed && claimed != contentType
        && !(contentType.StartsWith("audio/", StringComparison.Ordinal) && claimed == DeliveredAs(contentType));

    /// <summary>The last segment of a path or of a URL's path, unescaped.</summary>
    public static string FileName(string url)
    {
        var path = url.StartsWith('/') ? url : new Uri(url).AbsolutePath;
        var name = Uri.UnescapeDataString(path.TrimEnd('/').Split('/')[^1]);
        return name.Length == 0 ? "file" : name;
    }
}
