using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/votes</c>: a contact votes in a poll, or takes a vote back.</summary>
internal static class ContactVoteEndpoints
{
    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/votes", Post)
        .Produces(StatusCodes.Status204NoContent)
        .Act("The contact votes for an option of a poll, or takes the vote back");

    private static IResult Post(ControlCall call, string handle, VoteRequest request) =>
        ContactCommandRunner.Run(call, Validate(handle, request));

    private static Result<ContactVoteCommand> Validate(string handle, VoteRequest request)
    {
        if (request.MessageId is not { } message) return ContactCommandRunner.Missing("message_id");
        if (request.OptionId is not { } option) return ContactCommandRunner.Missing("option_id");
        if (!ContactCommandRunner.IsAdded(request.Operation).TryGet(out var isGiven, out var refusal)) return refusal;
        return new ContactVoteCommand(handle, message, option, isGiven);
    }
}
