using Chats.Emulator.Domain.People;

namespace Chats.Emulator.Control.Contacts.Directory;

/// <summary>Shows the people of a world and says what they are like.</summary>
internal static class ContactDirectoryEndpoints
{
    private const int Most = 200;

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/contacts", List).WithQuery("search", "limit", "cursor").WithRange("limit", 1, Most)
            .WithSummary("Everybody the world knows: what they can receive, whether they read, and what becomes of messages to them")
            .WithDescription(
                "By handle. 'search' finds names and handles; a number is found however it is grouped. Without 'limit' all are listed; "
                    + "'cursor' is the next_cursor of the page before.")
            .Produces<ContactListResponse>();
        control.MapGet("/contacts/{handle}", Get).WithSummary("One person").Produces<ContactResponse>();
        control.MapPut("/contacts/{handle}", Put).WithSummary("Says what a person is like from now on; what the body leaves out stays")
            .WithDescription(
                "Somebody unknown becomes known. Durations are 400ms, 5s, PT5M; reads_after may be never; delivery {} is the usual course.")
            .Produces<ContactResponse>();
    }

    private static IResult List(ControlCall call, string? search, int? limit, string? cursor) =>
        Results.Ok(ContactListResponse.Of(call.World.Current, search, limit, cursor));

    private static IResult Get(ControlCall call, string handle)
    {
        var state = call.World.Current;
        return state.Contacts.TryGetValue(handle, out var contact)
            ? Results.Ok(ContactResponse.From(contact, state))
            : Problems.Of(404, "Unknown contact", $"Nobody in this world has the handle '{handle}'. PUT makes somebody known.");
    }

    private static IResult Put(ControlCall call, string handle, ContactRequest update)
    {
        if (call.World.Current.Lines.ContainsKey(handle))
        {
            return Problems.Of(
                409, "An own line", $"{handle} is one of the account's lines; PUT {ControlPaths.Prefix}/lines/{handle} is for those.");
        }

        if (update.Problems(handle).ToList() is { Count: > 0 } problems)
        {
            return Problems.Of(400, "Invalid contact", $"{string.Join("; ", problems)}.");
        }

        return call.World.Commit<Contact>(update.Declare(handle).Apply, call.World.NextTraceId()).TryGet(out var contact, out var refusal)
            ? Results.Ok(ContactResponse.From(contact, call.World.Current))
            : Problems.Of(refusal);
    }
}
