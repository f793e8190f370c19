using Chats.Emulator.Api.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Inbound;
using EditMessage = Chats.Emulator.Worlds.Transitions.Inbound.ContactEditMessageCommand;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/edits</c>: a contact edits what they wrote.</summary>
internal static class ContactEditEndpoints
{
    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/edits", Post)
        .Produces(StatusCodes.Status204NoContent)
        .Act("The contact replaces a text they wrote over iMessage");

    private static IResult Post(ControlCall call, string handle, EditRequest request) =>
        ContactCommandRunner.Run(call, Validate(handle, request));

    private static Result<ContactEditMessageCommand> Validate(string handle, EditRequest request)
    {
        if (request.MessageId is not { } message) return ContactCommandRunner.Missing("message_id");
        if (request.Text is null) return ContactCommandRunner.Missing("text");
        if (TextParts.LengthProblem(request.Text, "text") is { } problem) return problem;
        return request.PartIndex < 0
            ? ContactRules.Value.Refuse("'part_index' must not be negative.")
            : new ContactEditMessageCommand(handle, message, request.PartIndex ?? 0, request.Text);
    }
}
