using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/messages</c>: a contact writes.</summary>
internal static class ContactMessages
{
    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/messages", Post)
        .Produces<ContactReport>(StatusCodes.Status201Created)
        .Act("The contact writes to a line or into a chat; 202 when it does not arrive");

    private static IResult Post(ControlCall call, string handle, MessageDraft draft) => Acting.Write(call, Validate(call, Acting.Who(handle), draft));

    private static Result<Receive> Validate(ControlCall call, string handle, MessageDraft draft)
    {
        if ((draft.Text is null) == (draft.Parts is null)) return ContactRules.Required.Refuse("Give either 'text' or 'parts'.");
        if (draft.Service is not null && Services.Parse(draft.Service) is null)
        {
            return ContactRules.Value.Refuse($"'service' must be {OneOf.Of([.. Services.Names], draft.Service)}.");
        }

        if (Content(call, draft) is var content && content.IsRefused(out var refusal)) return refusal;
        if (Addressing.Receive(handle, content.Value, draft.To, draft.ChatId, draft.With) is var receive && receive.IsRefused(out refusal)) return refusal;
        return receive.Value with { Service = Services.Parse(draft.Service) };
    }

    /// <summary>The shape is the vendor's, one level up: what it calls <c>message.parts</c> is <c>parts</c> here.</summary>
    private static Result<Outgoing> Content(ControlCall call, MessageDraft draft)
    {
        List<PartRequest?> parts = draft.Text is { } text ? [new PartRequest("text", text)] : [.. draft.Parts!];
        var request = new MessageRequest(parts, Experience: null, draft.Effect, draft.ReplyTo, PreferredService: null, IdempotencyKey: null);
        // What people send comes from their own phones; nothing has to be fetched for it.
        var content = MessageContent.Validate(request, recipients: null, new MediaAddresses(call.Origin, FetchHosts.None));
        return content.IsRefused(out var refusal) ? refusal with { Message = refusal.Message.Replace("message.", "", StringComparison.Ordinal) } : content;
    }
}
