using Chats.Emulator.Domain;
using Chats.Emulator.Http;
using Chats.Emulator.Journal;
using Chats.Emulator.Scenarios.Shapes;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>Shows what a world was asked and what happened in it.</summary>
internal static class JournalOperations
{
    private static readonly string[] Operations = [.. VendorOperations.All.Select(operation => operation.Name), "uploadAttachment", "downloadAttachment"];

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/journal", List).WithSummary("The requests this world received, oldest first, optionally of one operation, status or fault").Produces<JournalPage>();
        control.MapDelete("/journal", Clear).WithSummary("Forgets the requests").Produces(StatusCodes.Status204NoContent);
        control.MapGet("/events", Events).WithSummary("The facts this world recorded, oldest first").Produces<EventPage>();
    }

    private static IResult List(ControlCall call, string? operation, int? status, string? fault, long? since, int? limit)
    {
        if (operation is not null && !Operations.Contains(operation)) return Unknown("operation", operation, Operations);
        bool Matches(JournalEntry entry) => (operation is null || entry.Operation == operation)
            && (status is null || entry.Status == status)
            && (fault is null || entry.Fault == fault);
        return Results.Ok(new JournalPage(call.World.Journal.List(since ?? 0, Matches, limit ?? int.MaxValue)));
    }

    private static IResult Clear(ControlCall call)
    {
        call.World.Journal.Clear();
        return Results.NoContent();
    }

    private static IResult Events(ControlCall call, string? type, long? since)
    {
        if (type is not null && !EventTypes.Catalogue.Contains(type)) return Unknown("type", type, EventTypes.Catalogue);
        return Results.Ok(new EventPage(
        [
            .. call.World.Events.Since(since ?? 0).Where(happened => type is null || happened.Type == type).Select(happened => Describe(happened, call.Links())),
        ]));
    }

    /// <summary>A misspelt filter would find nothing, for ever and without a word.</summary>
    private static IResult Unknown(string key, string word, IReadOnlyList<string> known) =>
        Problems.Of(400, $"Unknown {key}", $"There is no {key} '{word}'{Spelling.Hint(word, known)}");

    private static EventInfo Describe(WorldEvent happened, MediaLinks links) =>
        new(happened.Sequence, happened.Id, happened.Type, happened.At, happened.TraceId, happened.Chat?.Id, happened.Message?.Id)
        {
            Data = EventBody.Data(happened, links),
        };
}
