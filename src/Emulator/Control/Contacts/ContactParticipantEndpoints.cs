using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/participants</c>: a contact changes who is in a group.</summary>
internal static class ContactParticipantEndpoints
{
    private static readonly string[] Operations = ["add", "remove", "leave", "join"];

    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/participants", Post)
        .Produces(StatusCodes.Status204NoContent)
        .Act("The contact adds or removes somebody (also the account's own line), leaves a group or joins it again");

    private static IResult Post(ControlCall call, string handle, ParticipantsRequest request) =>
        ContactCommandRunner.Run(call, Validate(call, handle, request));

    private static Result<ContactCommand> Validate(ControlCall call, string handle, ParticipantsRequest request)
    {
        if (!ContactCommandRunner.ChatOf(call, request.ChatId).TryGet(out var chat, out var refusal)) return refusal;
        var isAboutSomebody = request.Operation is "add" or "remove";
        if (isAboutSomebody && request.Handle is null) return ContactCommandRunner.Missing("handle");
        if (!isAboutSomebody && request.Handle is not null) return ContactRules.Value.Refuse("'handle' goes with add and remove only.");
        if (!NameResolver.Person(call.World.Current, request.Handle ?? handle).TryGet(out var whom, out refusal)) return refusal;
        return request.Operation switch
        {
            "add" => new ContactAddParticipantCommand(handle, chat, whom),
            "join" => new ContactAddParticipantCommand(handle, chat, handle),
            "remove" => new ContactRemoveParticipantCommand(handle, chat, whom),
            "leave" => new ContactRemoveParticipantCommand(handle, chat, handle),
            _ => ContactRules.Value.Refuse($"'operation' must be {OneOf.Of(Operations, request.Operation)}."),
        };
    }
}
