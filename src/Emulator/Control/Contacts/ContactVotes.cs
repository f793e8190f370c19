using Chats.Emulator.Errors;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/votes</c>: a contact votes in a poll, or takes a vote back.</summary>
internal static class ContactVotes
{
    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/votes", Post)
        .Produces(StatusCodes.Status204NoContent)
        .Act("The contact votes for an option of a poll, or takes the vote back");

    private static IResult Post(ControlCall call, string handle, VoteRequest request) => Acting.Do(call, Validate(Acting.Who(handle), request));

    private static Result<Vote> Validate(string handle, VoteRequest request)
    {
        if (request.MessageId is not { } message) return Acting.Missing("message_id");
        if (request.OptionId is not { } option) return Acting.Missing("option_id");
        return Acting.IsAdded(request.Operation) is var isGiven && isGiven.IsRefused(out var refusal)
            ? refusal
            : new Vote(handle, message, option, isGiven.Value);
    }
}
