namespace Chats.Emulator.Control;

/// <summary>How reports leave.</summary>
internal static class ReportAnswer
{
    public static IResult Markdown(string page) => Results.Text(page, "text/markdown; charset=utf-8");

    public static IResult JUnit(string xml) => Results.Text(xml, "application/xml");

    /// <summary>417: it was verified, and does not hold.</summary>
    public static IResult Failed(string title, string detail) => Problems.Of(StatusCodes.Status417ExpectationFailed, title, detail);
}
