using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary>What the operations of contacts share: how they are described, carried out and answered.</summary>
internal static class ContactCommandRunner
{
    private const string Add = "add";
    private const string Remove = "remove";

    /// <summary>The answers every act has beside its own.</summary>
    public static void Act(this RouteHandlerBuilder operation, string summary) => operation.WithSummary(summary)
        .Produces<ContactActionResponse>(StatusCodes.Status202Accepted)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    /// <summary>204 once it is done; 202 with the reason when it does not arrive.</summary>
    public static IResult Run<TAct>(ControlCall call, Result<TAct> act)
        where TAct : IContactCommand => Answer(call, act, _ => Results.NoContent());

    /// <summary>201 with the new message; 202 with the reason when it does not arrive.</summary>
    public static IResult RunSend(ControlCall call, Result<ContactSendCommand> message) => Answer(call, message, Written);

    /// <summary>The chat that a body must name.</summary>
    public static Result<Guid> ChatOf(ControlCall call, ChatReference? chat) =>
        chat is { } named ? NameResolver.Chat(call.World.Current, named.ToString()) : Missing("chat_id");

    /// <summary>Whether the operation adds; it does when it is not named.</summary>
    public static Result<bool> IsAdded(string? operation) => operation switch
    {
        null or Add => true,
        Remove => false,
        _ => ContactRules.Value.Refuse($"'operation' must be {OneOf.Of([Add, Remove], operation)}."),
    };

    public static Refusal Missing(string key) => ContactRules.Required.Refuse($"'{key}' is required.");

    private static IResult Answer<TAct>(ControlCall call, Result<TAct> act, Func<ContactActionResult, IResult> done)
        where TAct : IContactCommand
    {
        if (!act.TryGet(out var accepted, out var refusal)) return Problems.Of(refusal);
        if (!call.World.Commit<ContactActionResult>(accepted.Apply, call.World.NextTraceId()).TryGet(out var received, out refusal))
        {
            return Problems.Of(refusal);
        }

        return received.Dropped is { } reason
            ? Results.Json(
                new ContactActionResponse(Dropped: reason), ControlJson.Wire.ContactActionResponse,
                statusCode: StatusCodes.Status202Accepted)
            : done(received);
    }

    private static IResult Written(ContactActionResult received) => Results.Json(
        new ContactActionResponse(received.ChatId, received.MessageId), ControlJson.Wire.ContactActionResponse,
        statusCode: StatusCodes.Status201Created);
}
