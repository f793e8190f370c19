using System.Globalization;
using System.Text;

namespace Chats.Emulator.Files.Synthetic;

/// <summary>One page that says what it is, filled up with comments behind everything offsets point to.</summary>
internal static class PdfFile
{
    public static SyntheticFile? Pdf(Filler filler, long size)
    {
        var content = $"BT /F1 12 Tf 36 96 Td (This file was invented.) Tj 0 -24 Td ({filler.Id}) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 360 144]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {content.Length}>>stream\n{content}\nendstream\n",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj{objects[i]}endobj\n");
        }

        var start = text.Length;
        text.Append(
            CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\n");
        var end = string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return SyntheticFile.Fit(size, Encoding.ASCII.GetBytes(text.ToString()), Encoding.ASCII.GetBytes(end), filler.Comments);
    }
}
