using Chats.Emulator.Reports.Hygiene;

namespace Chats.Emulator.Control.Reports;

/// <summary>Shows and verifies how well the client of a world behaves.</summary>
internal static class HygieneEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/hygiene", Get).WithQuery("format").WithSummary("What the client of this world did wrong, proven by its journal")
            .WithDescription("As format=json, markdown or junit.")
            .Produces<HygieneReport>(200, ReportResult.Types[0], ReportResult.Types[1..]);
        control.MapPost("/hygiene/verify", Verify).WithQuery("except")
            .WithSummary("204 when the client did nothing wrong, else 417 with each finding")
            .WithDescription("except names demands that do not count, separated by commas.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status417ExpectationFailed);
    }

    private static IResult Get(ControlCall call, string? format)
    {
        if (ReportQuery.Problem("format", format, ReportQuery.Formats) is { } problem) return problem;
        var report = Report(call);
        return format switch
        {
            ReportQuery.Markdown => ReportResult.Markdown(HygieneMarkdown.Of(report)),
            ReportQuery.JUnit => ReportResult.JUnit(HygieneJUnit.Of(report)),
            _ => Results.Ok(report),
        };
    }

    private static IResult Verify(ControlCall call, string? except)
    {
        if (ReportQuery.RuleProblem("except", except, HygieneReporter.Names, out var excepted) is { } misspelt) return misspelt;
        var report = Report(call);
        return report.Unmet(excepted).Count == 0
            ? Results.NoContent()
            : ReportResult.Failed("The client did something wrong", $"In world {report.World}:{report.Describe(excepted)}");
    }

    private static HygieneReport Report(ControlCall call) =>
        HygieneReporter.Of(call.World.Name, call.World.Journal.List(0, _ => true, int.MaxValue));
}
