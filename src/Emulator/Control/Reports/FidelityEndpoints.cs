using Chats.Emulator.Reports;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Control.Reports;

/// <summary>Shows how far each rule is proven and what relied on it, and verifies that nothing relied on what is only assumed.</summary>
internal static class FidelityEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/fidelity", Get).WithQuery("worlds", "evidence", "relied_on")
            .WithSummary("Every rule of the vendor's with its evidence, and how often it decided a call")
            .WithDescription(
                "Of this world, or of all with those that ended (worlds=all). Optionally those of one evidence (documented, observed, "
                    + "assumed), and those that something relied on (relied_on=true).")
            .Produces<FidelityReport>();
        control.MapPost("/fidelity/verify", Verify).WithQuery("worlds", "accept")
            .WithSummary("204 when nothing relied on an assumed rule, else 417 with each and the trace ids")
            .WithDescription("accept names rules that are fine all the same, separated by commas.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status417ExpectationFailed);
    }

    private static IResult Get(ControlCall call, WorldRegistry registry, string? worlds, string? evidence, bool? relied_on)
    {
        if (ReportQuery.Problem("evidence", evidence, EvidenceExtensions.Names) is { } problem) return problem;
        if (ReportScope.Of(worlds, call, registry, out var refusal) is not { } scope) return refusal;
        return Results.Ok(FidelityReporter.Of(scope.Counters, scope.Name, rule =>
            (evidence is null || rule.Evidence == evidence) && (relied_on is null || rule.ReliedOn > 0 == relied_on)));
    }

    private static IResult Verify(ControlCall call, WorldRegistry registry, string? worlds, string? accept)
    {
        if (ReportScope.Of(worlds, call, registry, out var refusal) is not { } scope) return refusal;
        if (ReportQuery.RuleProblem("accept", accept, FidelityReporter.Names, out var accepted) is { } misspelt) return misspelt;
        var report = FidelityReporter.Assumed(scope.Counters, scope.Name, accepted);
        return report.Rules.Count == 0
            ? Results.NoContent()
            : ReportResult.Failed(
                "Assumed rules were relied on",
                $"In {scope.Name}, what happened was decided by rules that are only assumed:{report.Describe()}");
    }
}
