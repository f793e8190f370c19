using Chats.Emulator.Common;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Events;

/// <summary>Shows what happened in a world.</summary>
internal static class EventEndpoints
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/events", List).WithQuery("type", "since", "undelivered").WithSummary("The facts this world recorded, oldest first")
            .WithDescription("With undelivered=true only those that no subscription wanted when they happened: nobody was told.")
            .Produces<EventPage>();

    private static IResult List(ControlCall call, string? type, long? since, bool? undelivered)
    {
        if (type is not null && !EventTypes.Catalogue.Contains(type))
        {
            return Problems.Of(400, "Unknown type", $"There is no type '{type}'{Spelling.Hint(type, EventTypes.Catalogue)}");
        }

        bool Matches(WorldEvent happened) =>
            (type is null || happened.Type == type) && (undelivered is null || happened.IsUnwanted == undelivered);
        return Results.Ok(EventPage.Of(call.World.Events.Since(since ?? 0).Where(Matches), call.Links()));
    }
}
