using Chats.Emulator.Common;
using Chats.Emulator.Reports;

namespace Chats.Emulator.Control.Reports;

/// <summary>Shows one rule of the vendor's: what stands behind a refusal, and how we know.</summary>
internal static class RuleEndpoints
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/rules/{id}", Get).WithQuery()
            .WithSummary("A rule by the name the journal has for it: its words, its evidence and where it can be read")
            .Produces<FidelityRule>();

    private static IResult Get(ControlCall call, string id) =>
        FidelityReporter.Find(call.World.Counters, id) is { } rule
            ? Results.Ok(rule)
            : Problems.Of(
                404, "Unknown rule",
                $"There is no rule '{id}'{Sentence(Spelling.Guess(id, FidelityReporter.Names))} GET {ControlPaths.Prefix}/fidelity lists all.");

    private static string Sentence(string guess) => guess.EndsWith('?') ? guess : $"{guess}.";
}
