using System.Text.Json;
using Chats.Emulator.Common;
using Chats.Emulator.Control.Chats;
using Chats.Emulator.Control.Lines;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions;

namespace Chats.Emulator.Control.Events;

/// <summary>Shows what happened in a world, and tells of what did not.</summary>
internal static class EventEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapPost("/events", Raise)
            .WithSummary("Raises an event: subscribers are told of it with the data that is given, and nothing else changes")
            .WithDescription("For what nothing here causes (call.*, api_token.*, team_member.*, environment.*), and to try a receiver.")
            .Produces<EventResponse>(StatusCodes.Status201Created);
        control.MapGet("/events", List).WithQuery("type", "since", "undelivered", "limit", "last").WithLogRanges()
            .WithSummary("The facts this world recorded, oldest first")
            .WithDescription(
                "With undelivered=true only those that no subscription wanted when they happened: nobody was told. 'limit' shows the oldest "
                    + "of them, 'last' the newest.")
            .Produces<EventPage>();
    }

    private static IResult Raise(ControlCall call, RaiseEventRequest request)
    {
        if (request.Type is not { } type)
        {
            return Problems.Of(400, "Invalid event", "type is required: one of the vendor's names of events.");
        }

        if (!EventTypes.Catalogue.Contains(type)) return UnknownType(type);
        if (RaisedData.Read(type, request.Data, out var problem) is not { } data) return Problems.Of(400, "Invalid data", problem);
        if (request is { ChatId: not null, Line: not null })
        {
            return Problems.Of(400, "Invalid event", "Give chat_id or line: a chat has its line already.");
        }

        var world = call.World;
        var line = request.Line ?? (request.ChatId is null ? OwnNumber(world.Current, data) : null);
        if (line is not null && !world.Current.HasLine(line)) return LineEndpoints.Unknown(call, line);
        if (request.ChatId is not { } named) return Tell(call, new RaiseEventCommand(type, data) { Line = line });
        return NameResolver.Chat(world.Current, named.ToString()).TryGet(out var chat, out var refusal)
            ? Tell(call, new RaiseEventCommand(type, data) { ChatId = chat })
            : Problems.Of(refusal);
    }

    private static IResult Tell(ControlCall call, RaiseEventCommand raise)
    {
        var world = call.World;
        var before = world.Events.Latest;
        if (world.Commit<Guid?>(raise.Apply, world.NextTraceId()).Value is not { } id)
        {
            return ChatHealthEndpoints.Unknown($"{raise.ChatId}");
        }

        var raised = EventResponse.Of(world.Events.Since(before).First(happened => happened.Id == id), call.Links());
        return Results.Json(raised, ControlJson.Wire.EventResponse, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>The line that the data itself is about.</summary>
    private static string? OwnNumber(WorldState state, JsonElement data) =>
        RaisedData.NumberIn(data) is { } number && state.HasLine(number) ? number : null;

    private static IResult UnknownType(string type) =>
        Problems.Of(400, "Unknown type", $"There is no type '{type}'{Spelling.Hint(type, EventTypes.Catalogue)}");

    private static IResult List(ControlCall call, string? type, long? since, bool? undelivered, int? limit, int? last)
    {
        var part = new LogPart(since, limit, last);
        if (part.Refusal() is { } refusal) return refusal;
        if (type is not null && !EventTypes.All.Contains(type)) return UnknownType(type);

        bool Matches(WorldEvent happened) =>
            (type is null || happened.Type == type) && (undelivered is null || happened.IsUnwanted == undelivered);
        return Results.Ok(EventPage.Of(part.Of(call.World.Events.Since(since ?? 0).Where(Matches)), call.Links()));
    }
}
