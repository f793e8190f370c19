using Chats.Emulator.Control.Expectations;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Control.Journal;

/// <summary>Shows what a world was asked.</summary>
internal static class JournalEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/journal", List).WithQuery(JournalQuery.Names).WithLogRanges()
            .WithSummary("The requests this world received, oldest first; those that match every filter given")
            .WithDescription(
                "'path' may leave out /v3 and take * for any text; 'contains' looks into both bodies. 'limit' shows the oldest of them, "
                    + "'last' the newest. POST /_emulator/journal/verify can look for JSON.")
            .Produces<JournalPage>();
        control.MapDelete("/journal", Clear).WithSummary("Forgets the requests").Produces(StatusCodes.Status204NoContent);
    }

    private static IResult List(ControlCall call, [AsParameters] JournalQuery query)
    {
        if (query.Part.Refusal() is { } refusal) return refusal;
        var journal = call.World.Journal;
        var filter = RequestMatcher.Of(query.ToMatch(), journal.BodyLimit);
        if (filter.Problems is [var problem, ..]) return Problems.Of(400, "Unknown filter", problem);
        var matcher = filter.Build();
        var found =
            journal.List(query.Since ?? 0, matcher.MatchesHead, query.Contains is null ? query.Limit ?? int.MaxValue : int.MaxValue);
        return Results.Ok(new JournalPage([.. query.Part.Of(found.Where(matcher.Matches))]));
    }

    private static IResult Clear(ControlCall call)
    {
        call.World.Journal.Clear();
        return Results.NoContent();
    }
}
