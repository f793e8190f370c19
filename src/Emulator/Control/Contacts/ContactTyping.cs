using Chats.Emulator.Worlds.Transitions.Inbound;
using Microsoft.AspNetCore.Mvc;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/typing</c>: a contact begins and stops typing.</summary>
internal static class ContactTyping
{
    public static void Map(IEndpointRouteBuilder contact)
    {
        contact.MapPost("/typing", Post).Produces(StatusCodes.Status204NoContent).Act("The contact begins to type in a direct iMessage chat");
        contact.MapDelete("/typing", Delete).Produces(StatusCodes.Status204NoContent).Act("The contact stops typing");
    }

    private static IResult Post(ControlCall call, string handle, TypingRequest request) => Acting.Do<StartTyping>(
        call, request.ChatId is { } chat ? new StartTyping(Acting.Who(handle), chat) : Acting.Missing("chat_id"));

    private static IResult Delete(ControlCall call, string handle, [FromBody] TypingRequest request) => Acting.Do<StopTyping>(
        call, request.ChatId is { } chat ? new StopTyping(Acting.Who(handle), chat) : Acting.Missing("chat_id"));
}
