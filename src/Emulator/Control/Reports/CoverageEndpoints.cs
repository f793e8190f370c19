using Chats.Emulator.Reports;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Control.Reports;

/// <summary>Shows and verifies which of the emulated behaviour was exercised.</summary>
internal static class CoverageEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/coverage", Get).WithQuery("worlds", "format", "min").WithRange("min", 0, 100)
            .WithSummary("Which operations, errors, rules, events and faults traffic has exercised, and what is missing")
            .WithDescription(
                "Of this world, or of all with those that ended (worlds=all). As format=json, markdown or junit. With min, a percentage "
                    + "of operations, it says whether that is reached.")
            .Produces<CoverageReport>(200, ReportResult.Types[0], ReportResult.Types[1..]);
        control.MapPost("/coverage/verify", Verify).WithQuery("worlds", "min").WithRange("min", 0, 100)
            .WithSummary("204 when at least min percent of the operations were exercised, else 417 with what is missing")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status417ExpectationFailed);
    }

    private static IResult Get(ControlCall call, WorldRegistry registry, string? worlds, string? format, int? min)
    {
        if (ReportQuery.Problem("format", format, ReportQuery.Formats) is { } problem) return problem;
        if (ReportScope.Of(worlds, call, registry, out var refusal) is not { } scope) return refusal;
        var report = CoverageReporter.Of(scope.Counters, scope.Name, min ?? 0);
        return format switch
        {
            ReportQuery.Markdown => ReportResult.Markdown(CoverageMarkdown.Of(report)),
            ReportQuery.JUnit => ReportResult.JUnit(CoverageJUnit.Of(report)),
            _ => Results.Ok(report),
        };
    }

    private static IResult Verify(ControlCall call, WorldRegistry registry, string? worlds, int? min)
    {
        if (min is null)
        {
            return Problems.Of(400, "Minimum missing", "'min' is required: the percentage of operations to reach, such as ?min=80.");
        }

        if (ReportScope.Of(worlds, call, registry, out var refusal) is not { } scope) return refusal;
        var report = CoverageReporter.Of(scope.Counters, scope.Name, min.Value);
        return report.Passed ? Results.NoContent() : ReportResult.Failed("Coverage too low", report.Describe());
    }
}
