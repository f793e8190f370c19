namespace Chats.Emulator.Control;

/// <summary>How reports leave.</summary>
internal static class ReportResult
{
    public const string MarkdownType = "text/markdown";
    public const string XmlType = "application/xml";

    /// <summary>In which forms a report is to be had.</summary>
    public static readonly string[] Types = ["application/json", MarkdownType, XmlType];

    public static IResult Markdown(string page) => Results.Text(page, $"{MarkdownType}; charset=utf-8");

    public static IResult JUnit(string xml) => Results.Text(xml, XmlType);

    /// <summary>417: it was verified, and does not hold.</summary>
    public static IResult Failed(string title, string detail) => Problems.Of(StatusCodes.Status417ExpectationFailed, title, detail);
}
