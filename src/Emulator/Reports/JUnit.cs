using System.Globalization;
using System.Text;
using System.Xml;
using Chats.Emulator.Common;

namespace Chats.Emulator.Reports;

/// <summary>Writes a report as JUnit XML, which every CI server shows.</summary>
internal static class JUnit
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public static string Of(string suite, IReadOnlyCollection<JUnitCase> cases)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", suite);
            xml.WriteAttributeString("tests", Number(cases.Count));
            xml.WriteAttributeString("failures", Number(cases.Count(each => each.Verdict == JUnitCase.Failure)));
            xml.WriteAttributeString("skipped", Number(cases.Count(each => each.Verdict == JUnitCase.Skipped)));
            foreach (var each in cases) Write(xml, each);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(XmlWriter xml, JUnitCase each)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", each.Class);
        xml.WriteAttributeString("name", each.Name);
        if (each.Verdict is { } verdict)
        {
            xml.WriteStartElement(verdict);
            xml.WriteAttributeString("message", Legal(each.Message));
            if (each.Details is { } details) xml.WriteString(Legal(details));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string? Legal(string? text) => text is null ? null : PlainText.Legal(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
