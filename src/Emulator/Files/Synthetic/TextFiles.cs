using System.Text;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>Text that its readers can parse, from the smallest there is.</summary>
internal static class TextFiles
{
    public static SyntheticFile? Plain(Filler filler, long size) => SyntheticFile.Fit(size, [], [], filler.Text, block: filler.TextBlock);

    public static SyntheticFile? Json(Filler filler, long size) =>
        Text(filler, size, $"{{\"file\":\"{filler.Id}\",\"text\":\"", "\"}\n")
        ?? SyntheticFile.Fit(size, "{}"u8.ToArray(), [], Filler.Blanks)
        ?? SyntheticFile.Fit(size, "0"u8.ToArray(), [], Filler.Blanks);

    public static SyntheticFile? Xml(Filler filler, long size) =>
        Text(filler, size, $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<file id=\"{filler.Id}\">", "</file>\n")
        ?? Text(filler, size, "<file>", "</file>")
        ?? SyntheticFile.Fit(size, "<a/>"u8.ToArray(), [], Filler.Blanks);

    public static SyntheticFile? Svg(Filler filler, long size)
    {
        const string Empty = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        var color = Convert.ToHexStringLower(filler.Color);
        var square = $"{Empty[..^2]} width=\"64\" height=\"64\"><rect width=\"64\" height=\"64\" fill=\"#{color}\"/><!-- ";
        return Text(filler, size, square, " --></svg>\n")
            ?? SyntheticFile.Fit(size, Encoding.ASCII.GetBytes(Empty), [], Filler.Blanks)
            ?? SyntheticFile.Fit(size, "<svg/>"u8.ToArray(), [], Filler.Blanks);
    }

    /// <summary>Any text is a page to a browser.</summary>
    public static SyntheticFile? Html(Filler filler, long size) =>
        Text(filler, size, "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Invented</title><p>", "</p></html>\n")
            ?? Plain(filler, size);

    public static SyntheticFile? Csv(Filler filler, long size) =>
        Text(filler, size, $"file,text\r\n{filler.Id},", "\r\n") ?? Plain(filler, size);

    public static SyntheticFile? Rtf(Filler filler, long size) =>
        Text(filler, size, "{\\rtf1\\ansi ", "}") ?? SyntheticFile.Fit(size, "{\\rtf1"u8.ToArray(), "}"u8.ToArray(), Filler.Blanks);

    public static SyntheticFile? VCard(Filler filler, long size)
    {
        const string Start = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
        const string End = "\r\nEND:VCARD\r\n";
        return Folded(filler, size, $"{Start}N:Person;Invented;;;\r\nFN:Invented Person\r\nUID:{filler.Id}\r\nNOTE:Invented", End)
            ?? Folded(filler, size, $"{Start}N:;;;;\r\nFN:A", End);
    }

    public static SyntheticFile? Calendar(Filler filler, long size)
    {
        const string Start = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:A";
        const string End = "\r\nEND:VCALENDAR\r\n";
        var head =
            $"{Start}\r\nBEGIN:VEVENT\r\nUID:{filler.Id}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260101T120000Z\r\nSUMMARY:Invented\r\nDESCRIPTION:Invented";
        return Folded(filler, size, head, "\r\nEND:VEVENT" + End)
            ?? Folded(
                filler, size, $"{Start}\r\nBEGIN:VEVENT\r\nUID:A\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260101T000000Z\r\nSUMMARY:A",
                "\r\nEND:VEVENT" + End);
    }

    private static SyntheticFile? Text(Filler filler, long size, string start, string end) =>
        SyntheticFile.Fit(size, Encoding.ASCII.GetBytes(start), Encoding.ASCII.GetBytes(end), filler.Text, block: filler.TextBlock);

    private static SyntheticFile? Folded(Filler filler, long size, string start, string end) =>
        SyntheticFile.Fit(size, Encoding.ASCII.GetBytes(start), Encoding.ASCII.GetBytes(end), filler.Folded, block: Filler.FoldedBlock);
}
