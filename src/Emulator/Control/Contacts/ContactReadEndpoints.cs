using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/reads</c>: a contact reads what was sent to them.</summary>
internal static class ContactReadEndpoints
{
    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/reads", Post)
        .Produces(StatusCodes.Status204NoContent)
        .Act("The contact reads what was delivered to them, all or up to a message");

    private static IResult Post(ControlCall call, string handle, ReadRequest request) =>
        ContactCommandRunner.Run<ContactReadMessagesCommand>(
        call, ContactCommandRunner.ChatOf(call, request.ChatId).TryGet(out var chat, out var refusal)
            ? new ContactReadMessagesCommand(handle, chat, request.MessageId)
            : refusal);
}
