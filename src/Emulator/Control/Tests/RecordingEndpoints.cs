using Chats.Emulator.Control.Facts;
using Chats.Emulator.Conversations.Recording;

namespace Chats.Emulator.Control.Tests;

/// <summary>Writes what happened in a world as a conversation test.</summary>
internal static class RecordingEndpoints
{
    private const string Yaml = "application/yaml";

    private const string Exact = "exact";

    private const string Loose = "loose";

    private const int LongestName = 200;

    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/tests/recorded", Get).WithQuery("since", "name", "texts", "scenario").WithRange(QueryRange.Since)
            .WithSummary("What happened as a conversation test: acts of people as steps, what the application did as expectations")
            .WithDescription(
                "'since' is a cursor of /facts. 'texts' is exact, or loose: then any message of the same kinds of parts will do. 'scenario' is "
                    + "the path of the scenario that the test starts from.")
            .Produces<string>(200, Yaml);

    private static IResult Get(ControlCall call, long? since, string? name, string? texts, string? scenario)
    {
        if (texts is not (null or Exact or Loose)) return Refuse($"'texts' must be {OneOf.Of([Exact, Loose], texts)}.");
        if (name?.Length is 0 or > LongestName) return Refuse("'name' is a text of 1 to 200 characters.");
        var (facts, _) = new FactLog(call.World, call.Links()).After(since ?? 0, int.MaxValue);
        var options = new RecordingOptions(
            name ?? "Recorded", texts == Loose ? RecordedTexts.Loose : RecordedTexts.Exact,
            facts.Count > 0 ? facts[0].At : call.World.Clock.GetUtcNow())
        { Scenario = scenario };
        return Results.Text(TestRecorder.Record(facts, options), Yaml);
    }

    private static IResult Refuse(string detail) => Problems.Of(400, "Invalid query", detail);
}
