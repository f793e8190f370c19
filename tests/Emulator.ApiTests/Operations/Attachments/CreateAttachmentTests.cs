using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Attachments;

/// <summary>POST /attachments.</summary>
public sealed class CreateAttachmentTests(InMemoryEmulator emulator) : AttachmentTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly string[] Types = """
        image/jpeg image/png image/gif image/heic image/heif image/tiff image/bmp image/svg+xml image/webp image/x-icon
        video/mp4 video/quicktime video/mpeg video/mpeg2 video/x-m4v video/x-msvideo video/3gpp
        audio/mpeg audio/mp3 audio/x-m4a audio/mp4 audio/x-caf audio/x-wav audio/x-aiff audio/aiff audio/aac audio/midi audio/amr
        application/pdf application/vnd.apple.pkpass text/plain text/markdown text/vcard text/rtf text/csv text/html text/calendar text/xml
        application/json application/msword application/vnd.openxmlformats-officedocument.wordprocessingml.document application/vnd.ms-excel
        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet application/vnd.ms-powerpoint
        application/vnd.openxmlformats-officedocument.presentationml.presentation application/x-iwork-pages-sffpages
        application/x-iwork-numbers-sffnumbers application/x-iwork-keynote-sffkey application/epub+zip application/zip application/x-gzip
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] RefusedTypes =
        ["image/jpg", "audio/wav", "audio/m4a", "audio/flac", "audio/ogg", "application/x-msdownload", "image/PNG",
            "image/png; charset=utf-8", " image/png", "png"];

    private static readonly FrozenDictionary<string, RefusalRow> Table =
        Refusals.ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);

    public static TheoryData<string> AllowedTypes => [.. Types];

    public static TheoryData<string> Rows => [.. Refusals.Select(row => row.Name)];

    private static IEnumerable<RefusalRow> Refusals =>
    [
        new("no body", 400, 1003, ""),
        new("body is no object", 400, 1003, "[]"),
        new("broken JSON", 400, 1003, "{"),
        new("filename is a number", 400, 1003, """{"filename":1,"content_type":"image/png","size_bytes":1}"""),
        new("size_bytes is a text", 400, 1003, """{"filename":"a.png","content_type":"image/png","size_bytes":"1"}"""),
        new("size_bytes is a fraction", 400, 1003, """{"filename":"a.png","content_type":"image/png","size_bytes":1.5}"""),
        new("no filename", 400, 1001, """{"content_type":"image/png","size_bytes":1}"""),
        new("filename is null", 400, 1001, """{"filename":null,"content_type":"image/png","size_bytes":1}"""),
        new("filename is empty", 400, 1001, Reservation("")),
        new("no content_type", 400, 1001, """{"filename":"a.png","size_bytes":1}"""),
        new("content_type is empty", 400, 1001, Reservation(type: "")),
        new("no size_bytes", 400, 1001, """{"filename":"a.png","content_type":"image/png"}"""),
        new("names are case-sensitive", 400, 1001, """{"Filename":"a.png","content_type":"image/png","size_bytes":1}"""),
        new("required fields come before formats", 400, 1001, """{"filename":"a.exe","content_type":"application/x-msdownload"}"""),
        new("filename of 256 characters", 400, 1005, Reservation(new string('x', 256))),
        new("filename is a dot", 400, 1005, Reservation(".")),
        new("filename is the folder above", 400, 1005, Reservation("..")),
        new("filename with a line break", 400, 1005, Reservation("a\r\nb.png")),
        new("size_bytes is zero", 400, 1005, Reservation(size: 0)),
        new("size_bytes is negative", 400, 1005, Reservation(size: -1)),
        new("size_bytes over 100 MB", 400, 5005, Reservation(size: 104_857_601)),
        .. RefusedTypes.Select(type => new RefusalRow($"type not allowed: {type}", 400, 5004, Reservation(type: type))),
    ];

    [Fact]
    public async Task Answers_a_reservation_key_by_key()
    {
        var reply = (await Post("/attachments", Reservation("three tiers & a 🍋.png"))).Expect(200);

        Golden.Check("CreateAttachment.reserved", reply);
        Assert.Equal(["attachment_id", "upload_url", "download_url", "http_method", "expires_at", "required_headers"], Keys(reply.Json));

        // rule files.headers
        Assert.Equal(["Content-Type", "Content-Length"], Keys(reply.Json.GetProperty("required_headers")));
    }

    [Fact]
    public async Task Presigns_the_upload_as_object_storage_does()
    {
        var upload = new Uri(Text(await Reserve(), "upload_url"));

        Assert.Equal("http://localhost", upload.GetLeftPart(UriPartial.Authority));
        Assert.Contains("X-Amz-Algorithm=AWS4-HMAC-SHA256&", upload.Query, StringComparison.Ordinal);
        Assert.Contains("X-Amz-Date=20261123T180000Z&", upload.Query, StringComparison.Ordinal);
        Assert.Contains("X-Amz-Expires=900&", upload.Query, StringComparison.Ordinal);
        Assert.Matches("X-Amz-Signature=[0-9a-f]{64}$", upload.Query);
        Assert.Contains($"world={World}", upload.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stores_a_pending_file_and_causes_no_event()
    {
        var id = Text(await Reserve(), "attachment_id");

        var stored =
            (await Control(HttpMethod.Get, "/state")).Json.GetProperty("attachments").EnumerateArray().Single(file => Id(file) == id);
        Assert.Equal("pending", Text(stored, "status"));
        Assert.Equal("*", Text(stored, "owner"));
        Assert.False(stored.TryGetProperty("sha256", out _));
        Assert.Empty(await Events());
    }

    [Theory]
    [MemberData(nameof(AllowedTypes))]
    public async Task Takes_every_allowed_type(string type) => await Reserve(type: type);

    [Fact]
    public async Task Takes_what_is_just_allowed()
    {
        await Reserve(new string('x', 255), size: 104_857_600);
        await Reserve(string.Concat(Enumerable.Repeat("🍋", 255)), size: 1);
    }

    [Fact]
    public async Task Ignores_unknown_keys() =>
        (await Post("/attachments", """{"filename":"a.png","content_type":"image/png","size_bytes":1,"purpose":"mms"}""")).Expect(200);

    [Fact]
    public async Task Is_the_same_under_both_prefixes() =>
        (await Call(Request(HttpMethod.Post, "/api/partner/v3/attachments", AllLines, Reservation()))).Expect(200);

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, body) = Table[row];

        await Refuses(status, code, () => Post("/attachments", body));
    }

    [Fact]
    public async Task Refuses_a_stranger() => await Refuses(401, 2004, () => Post("/attachments", Reservation(), "nobody"));
}
