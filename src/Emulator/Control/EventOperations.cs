using Chats.Emulator.Scenarios.Shapes;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>Shows what happened in a world.</summary>
internal static class EventOperations
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/events", List).WithQuery("type", "since").WithSummary("The facts this world recorded, oldest first").Produces<EventPage>();

    private static IResult List(ControlCall call, string? type, long? since)
    {
        if (type is not null && !EventTypes.Catalogue.Contains(type))
        {
            return Problems.Of(400, "Unknown type", $"There is no type '{type}'{Spelling.Hint(type, EventTypes.Catalogue)}");
        }

        return Results.Ok(EventPage.Of(call.World.Events.Since(since ?? 0).Where(happened => type is null || happened.Type == type), call.Links()));
    }
}
