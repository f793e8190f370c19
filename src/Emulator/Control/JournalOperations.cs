using Chats.Emulator.Http;
using Chats.Emulator.Journal;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>Shows what a world was asked and what happened in it.</summary>
internal static class JournalOperations
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/journal", List).WithSummary("The requests this world received, oldest first, optionally of one operation, status or fault");
        control.MapDelete("/journal", Clear).WithSummary("Forgets the requests").Produces(StatusCodes.Status204NoContent);
        control.MapGet("/events", Events).WithSummary("The facts this world recorded, oldest first");
    }

    private static JournalPage List(ControlCall call, string? operation, int? status, string? fault, long? since, int? limit)
    {
        bool Matches(JournalEntry entry) => (operation is null || entry.Operation == operation)
            && (status is null || entry.Status == status)
            && (fault is null || entry.Fault == fault);
        return new JournalPage(call.World.Journal.List(since ?? 0, Matches, limit ?? int.MaxValue));
    }

    private static IResult Clear(ControlCall call)
    {
        call.World.Journal.Clear();
        return Results.NoContent();
    }

    private static EventPage Events(ControlCall call, string? type, long? since) => new(
    [
        .. call.World.Events.Since(since ?? 0).Where(happened => type is null || happened.Type == type).Select(happened => Describe(happened, call.Links())),
    ]);

    private static EventInfo Describe(WorldEvent happened, MediaLinks links) =>
        new(happened.Sequence, happened.Id, happened.Type, happened.At, happened.TraceId, happened.Chat?.Id, happened.Message?.Id)
        {
            Data = EventBody.Data(happened, links),
        };
}
