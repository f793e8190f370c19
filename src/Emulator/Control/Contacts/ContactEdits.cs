using Chats.Emulator.Api.Messages;
using Chats.Emulator.Errors;
using EditMessage = Chats.Emulator.Worlds.Transitions.Inbound.EditMessage;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/edits</c>: a contact edits what they wrote.</summary>
internal static class ContactEdits
{
    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/edits", Post)
        .Produces(StatusCodes.Status204NoContent)
        .Act("The contact replaces a text they wrote over iMessage");

    private static IResult Post(ControlCall call, string handle, EditRequest request) => Acting.Do(call, Validate(Acting.Who(handle), request));

    private static Result<EditMessage> Validate(string handle, EditRequest request)
    {
        if (request.MessageId is not { } message) return Acting.Missing("message_id");
        if (request.Text is null) return Acting.Missing("text");
        if (TextParts.LengthProblem(request.Text, "text") is { } problem) return problem;
        return request.PartIndex < 0
            ? ContactRules.Value.Refuse("'part_index' must not be negative.")
            : new EditMessage(handle, message, request.PartIndex ?? 0, request.Text);
    }
}
