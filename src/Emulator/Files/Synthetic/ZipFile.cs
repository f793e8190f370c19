using System.IO.Hashing;
using System.Text;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>Archives, and documents that are archives, filled up before their directory, which says where everything begins.</summary>
internal static class ZipFile
{
    private const int DirectoryEnd = 22;

    /// <summary>With nothing in it when there is no room; documents need something in them.</summary>
    public static SyntheticFile? Zip(Filler filler, long size) => Archive(filler, size) ?? Empty(filler, size);

    public static SyntheticFile? Archive(Filler filler, long size) =>
        Of(filler, size, ("note.txt", $"This file ({filler.Id}) was invented.\n"));

    public static SyntheticFile? Pass(Filler filler, long size)
    {
        var pass =
            $$"""{"formatVersion":1,"passTypeIdentifier":"pass.invented","serialNumber":"{{filler.Id}}","teamIdentifier":"INVENTED00","organizationName":"Invented","description":"Invented","generic":{} }""";
        return Of(filler, size, ("pass.json", pass)) ?? Archive(filler, size);
    }

    public static SyntheticFile? Epub(Filler filler, long size) => Of(
        filler,
        size,
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml",
            """<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""),
        ("book.opf",
            $"""<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:{filler.Id}</dc:identifier><dc:title>Invented</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2026-01-01T00:00:00Z</meta></metadata><manifest><item id="page" href="page.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest><spine><itemref idref="page"/></spine></package>"""),
        ("page.xhtml",
            """<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Invented</title></head><body><nav epub:type="toc"><ol><li><a href="page.xhtml">Invented</a></li></ol></nav></body></html>"""))
        ?? Archive(filler, size);

    public static SyntheticFile? Document(Filler filler, long size) => Office(
        filler,
        size,
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>This file ({filler.Id}) was invented.</w:t></w:r></w:p></w:body></w:document>""");

    public static SyntheticFile? Workbook(Filler filler, long size) => Office(
        filler,
        size,
        "xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Invented" sheetId="1" r:id="rId1"/></sheets></workbook>""",
        ("xl/_rels/workbook.xml.rels",
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/worksheets/sheet1.xml",
            $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>This file ({filler.Id}) was invented.</t></is></c></row></sheetData></worksheet>"""));

    /// <summary>A presentation without slides.</summary>
    public static SyntheticFile? Presentation(Filler filler, long size) => Office(
        filler,
        size,
        "ppt/presentation.xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        """<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>""");

    /// <summary>A text behind a header whose comment is as long as it takes.</summary>
    public static SyntheticFile? GZip(Filler filler, long size)
    {
        const byte HasComment = 0x10;
        var text = Encoding.ASCII.GetBytes($"This file ({filler.Id}) was invented.\n");
        byte[] end =
        [
            0, 1, .. ByteText.Little16(text.Length), .. ByteText.Little16(~text.Length), .. text,
            .. ByteText.Little32(Crc32.HashToUInt32(text)), .. ByteText.Little32(text.Length),
        ];
        return SyntheticFile.Fit(size, [0x1F, 0x8B, 8, HasComment, 0, 0, 0, 0, 0, 0xFF], end, filler.Text, block: filler.TextBlock)
            ?? SyntheticFile.Fit(size, [0x1F, 0x8B, 8, HasComment, 0, 0, 0, 0, 0, 0xFF], [0, 3, 0, .. new byte[8]], filler.Text);
    }

    /// <summary>A directory of nothing with a comment.</summary>
    private static SyntheticFile? Empty(Filler filler, long size) => SyntheticFile.Fit(
        size, [.. "PK\x05\x06"u8, .. new byte[16], .. ByteText.Little16((int)(size - DirectoryEnd))], [], filler.Text);

    private static SyntheticFile? Office(
        Filler filler, long size, string main, string type, string content, params ReadOnlySpan<(string Name, string Text)> others)
    {
        var sheet = others.IsEmpty
            ? ""
            : """<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""";
        (string Name, string Text)[] entries =
        [
            ("[Content_Types].xml",
                $"""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{type}"/>{sheet}</Types>"""),
            ("_rels/.rels",
                $"""<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{main}"/></Relationships>"""),
            (main, """<?xml version="1.0" encoding="UTF-8"?>""" + content),
            .. others,
        ];
        return Of(filler, size, entries) ?? Archive(filler, size);
    }

    private static SyntheticFile? Of(Filler filler, long size, params ReadOnlySpan<(string Name, string Text)> entries)
    {
        var (files, directory) = (new List<byte>(), new List<byte>());
        foreach (var (name, text) in entries)
        {
            var (title, data) = (Encoding.ASCII.GetBytes(name), Encoding.UTF8.GetBytes(text));
            var offset = files.Count;

            // Version, flags, method (stored), time and date (the first day there is), checksum, both sizes, length of the name, nothing
            // extra.
            byte[] about =
            [
                20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, .. ByteText.Little32(Crc32.HashToUInt32(data)), .. ByteText.Little32(data.Length),
                .. ByteText.Little32(data.Length),
                .. ByteText.Little16(title.Length), 0, 0,
            ];
            files.AddRange([.. "PK\x03\x04"u8, .. about, .. title, .. data]);
            directory.AddRange([.. "PK\x01\x02"u8, 20, 0, .. about, .. new byte[10], .. ByteText.Little32(offset), .. title]);
        }

        var count = ByteText.Little16(entries.Length);
        byte[] end =
        [
            .. directory, .. "PK\x05\x06"u8, 0, 0, 0, 0, .. count, .. count, .. ByteText.Little32(directory.Count),
            .. ByteText.Little32(size - directory.Count - DirectoryEnd), 0, 0,
        ];
        return SyntheticFile.Fit(size, [.. files], end, filler.Noise);
    }
}
