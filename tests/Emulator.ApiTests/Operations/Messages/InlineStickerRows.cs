using static Chats.Emulator.ApiTests.Host.People;
using static Chats.Emulator.ApiTests.Operations.Messages.Outbound;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>What may not be with images in a text.</summary>
internal static class InlineStickerRows
{
    private const string Image = $$""" "attachment_id":"{{Photo}}" """;

    public static IEnumerable<MessageRow> All =>
    [
        // rule messages.inline-sticker-source: an emoji is no source
        new("a sticker of no image", 400, 1001, Text("""{"range":[0,1]}""")),
        new("a sticker of null", 400, 1001, Text("null")),
        new("a sticker of an emoji", 400, 1001, Text("""{"range":[0,1],"emoji":"🎂"}""")),
        // rule messages.inline-sticker-one-source
        new("a sticker of two images", 400, 1005, Text($$"""{"range":[0,1],{{Image}},"url":"{{Hosted(Photo)}}"}""")),
        // rule messages.inline-sticker-url
        new("a sticker from elsewhere", 400, 1005, Text("""{"range":[0,1],"url":"https://example.com/a.png"}""")),
        new("a sticker from no url", 400, 1005, Text("""{"range":[0,1],"url":"cake.png"}""")),
        new("a sticker of no UUID", 400, 1005, Text("""{"range":[0,1],"attachment_id":"cake"}""")),
        // rule messages.inline-sticker-range
        new("a sticker without a range", 400, 1005, Text($$"""{ {{Image}} }""")),
        new("a sticker at a place", 400, 1005, Text($$"""{"range":[1,1],{{Image}}}""")),
        new("a sticker backwards", 400, 1005, Text($$"""{"range":[2,1],{{Image}}}""")),
        new("a sticker before the start", 400, 1005, Text($$"""{"range":[-1,1],{{Image}}}""")),
        new("a sticker past the end", 400, 1005, Text($$"""{"range":[0,13],{{Image}}}""")),
        new("a sticker with a range of three", 400, 1005, Text($$"""{"range":[0,1,2],{{Image}}}""")),
        // rule messages.inline-sticker-character: the cake stands at [5,7)
        new("a sticker that begins within a character", 400, 1005, Text($$"""{"range":[6,8],{{Image}}}""")),
        new("a sticker that ends within a character", 400, 1005, Text($$"""{"range":[4,6],{{Image}}}""")),
        // rule messages.inline-sticker-overlap
        new("two stickers over each other", 400, 1005, Text($$"""{"range":[0,3],{{Image}}},{"range":[2,4],{{Image}}}""")),
        new("two stickers over each other, the later first", 400, 1005, Text($$"""{"range":[2,4],{{Image}}},{"range":[0,3],{{Image}}}""")),
        new("a sticker over a decoration", 400, 1005,
            Text($$"""{"range":[0,3],{{Image}}}""", ""","text_decorations":[{"range":[2,4],"style":"bold"}]""")),
        // rule messages.inline-sticker-mention
        new("a sticker beside a mention", 400, 1005, Text($$"""{"range":[0,3],{{Image}}}""", $$""","mention":"{{Maya}}" """)),
        // rule messages.inline-stickers-100
        new("101 stickers", 400, 1005, Row(101, _ => Photo)),
        // rule messages.inline-stickers-10-images
        new("11 different images", 400, 1005, Row(11, number => $"00000000-0000-4000-8000-0000000001{number:00}")),
        new("a sticker of an unknown attachment", 404, 2003, Text($$"""{"range":[0,1],"attachment_id":"{{UnknownChat}}"}""")),
        new("a sticker of an address that names none", 404, 2003,
            Text("""{"range":[0,1],"url":"https://cdn.linqapp.com/attachments/partners/p/cake/a.png"}""")),
        new("a sticker that was not uploaded yet", 404, 2007, Text($$"""{"range":[0,1],"attachment_id":"{{UnfinishedUpload}}"}""")),
        // rule messages.inline-sticker-image
        new("a sticker of what is no image", 400, 5004, Text($$"""{"range":[0,1],"attachment_id":"{{Memo}}"}""")),
        new("inline_stickers is an object", 400, 1003, Parts($$"""[{"type":"text","value":"Hi","inline_stickers":{"range":[0,1],{{Image}} } }]""")),
        new("sticker is a text", 400, 1003, Parts($$"""[{"type":"media",{{Image}},"sticker":"yes"}]""")),
    ];

    /// <summary>A download address of the vendor's host.</summary>
    public static string Hosted(string attachment) => $"https://cdn.linqapp.com/attachments/partners/p-1/{attachment}/cake.png";

    private static Outbound Text(string stickers, string keys = "") =>
        Parts($$"""[{"type":"text","value":"Cake 🎂 at 5","inline_stickers":[{{stickers}}]{{keys}}}]""");

    /// <summary>As many images side by side.</summary>
    private static Outbound Row(int count, Func<int, string> attachment)
    {
        var stickers = Enumerable.Range(0, count)
            .Select(place => $$"""{"range":[{{place}},{{place + 1}}],"attachment_id":"{{attachment(place)}}"}""");
        return Parts($$"""[{"type":"text","value":"{{new string('.', count)}}","inline_stickers":[{{string.Join(',', stickers)}}]}]""");
    }
}
