using Chats.Emulator.Worlds.Transitions.Inbound;
using Microsoft.AspNetCore.Mvc;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/typing</c>: a contact begins and stops typing.</summary>
internal static class ContactTypingEndpoints
{
    public static void Map(IEndpointRouteBuilder contact)
    {
        contact.MapPost("/typing", Post).Produces(StatusCodes.Status204NoContent)
            .Act("The contact begins to type in a direct iMessage chat");
        contact.MapDelete("/typing", Delete).Produces(StatusCodes.Status204NoContent).Act("The contact stops typing");
    }

    private static IResult Post(ControlCall call, string handle, TypingRequest request) =>
        ContactCommandRunner.Run<ContactStartTypingCommand>(
        call, ContactCommandRunner.ChatOf(call, request.ChatId).TryGet(out var chat, out var refusal)
            ? new ContactStartTypingCommand(handle, chat)
            : refusal);

    private static IResult Delete(ControlCall call, string handle, [FromBody] TypingRequest request) =>
        ContactCommandRunner.Run<ContactStopTypingCommand>(
        call, ContactCommandRunner.ChatOf(call, request.ChatId).TryGet(out var chat, out var refusal)
            ? new ContactStopTypingCommand(handle, chat)
            : refusal);
}
