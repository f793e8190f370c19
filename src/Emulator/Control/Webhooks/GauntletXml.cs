using System.Globalization;
using System.Text;
using System.Xml;
using Chats.Emulator.Webhooks.Gauntlet;

namespace Chats.Emulator.Control.Webhooks;

/// <summary>A report as JUnit XML, which every CI server shows.</summary>
internal static class GauntletXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public static string Of(GauntletReport report)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "webhook-gauntlet");
            xml.WriteAttributeString("hostname", report.Url);
            xml.WriteAttributeString("tests", Number(report.Cases.Count));
            xml.WriteAttributeString("failures", Number(report.Failed));
            foreach (var result in report.Cases) Write(xml, result);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(XmlWriter xml, GauntletResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "webhook-gauntlet");
        xml.WriteAttributeString("name", result.Name);
        xml.WriteAttributeString("time", Number(result.Answered.Sum(answer => answer.LatencyMs) / 1000));
        if (!result.Passed)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString(
                "message", $"sent {result.Sent}; expected it {result.Expected.ToString().ToLowerInvariant()}, answered {Answers(result)}");
            xml.WriteString(result.Remedy);
            xml.WriteEndElement();
        }

        if (result.Advice is { } advice) xml.WriteElementString("system-out", advice);
        xml.WriteEndElement();
    }

    private static string Answers(GauntletResult result) =>
        string.Join(", ", result.Answered.Select(answer => answer.Status is { } status ? Number(status) : answer.Error));

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
