using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/messages</c>: a contact writes.</summary>
internal static class ContactMessageEndpoints
{
    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/messages", Post)
        .Produces<ContactActionResponse>(StatusCodes.Status201Created)
        .Act("The contact writes to a line or into a chat; 202 when it does not arrive");

    private static IResult Post(ControlCall call, string handle, ContactMessageRequest draft) =>
        ContactCommandRunner.RunSend(call, Validate(call, handle, draft));

    private static Result<ContactSendCommand> Validate(ControlCall call, string handle, ContactMessageRequest draft)
    {
        if ((draft.Text is null) == (draft.Parts is null)) return ContactRules.Required.Refuse("Give either 'text' or 'parts'.");
        if (draft.Service is not null && ServiceExtensions.Parse(draft.Service) is null)
        {
            return ContactRules.Value.Refuse($"'service' must be {OneOf.Of([.. ServiceExtensions.Names], draft.Service)}.");
        }

        if (!Content(call, draft).TryGet(out var content, out var refusal)) return refusal;
        if (draft.VoiceMemo == true)
        {
            if (content.Parts is not [MediaReference]) return ContactRules.Value.Refuse("With 'voice_memo' there is one part, of type media.");
            content = content with { IsVoiceMemo = true };
        }

        if (!ContactSendTarget.Resolve(call, handle, content, draft.To, draft.ChatId, draft.With)
            .TryGet(out var receive, out refusal))
        {
            return refusal;
        }

        return receive with { Service = ServiceExtensions.Parse(draft.Service) };
    }

    /// <summary>The shape is the vendor's, one level up: what it calls <c>message.parts</c> is <c>parts</c> here.</summary>
    private static Result<Outgoing> Content(ControlCall call, ContactMessageRequest draft)
    {
        List<PartRequest?> parts = draft.Text is { } text ? [new PartRequest("text", text)] : [.. draft.Parts!];
        if (!ContactMentions.Resolve(call.World.Current, parts).TryGet(out var named, out var unknown)) return unknown;
        var request = new MessageRequest(
            [.. named], Experience: null, draft.Effect, draft.ReplyTo, PreferredService: null, IdempotencyKey: null);
        // What people send comes from their own phones; nothing has to be fetched for it.
        var content = MessageContent.Validate(request, recipients: null, new MediaAddresses(call.Origin, FetchHosts.None));
        return content.TryGet(out var message, out var refusal)
            ? ContactMentions.Add(call.World.Current, message, draft.Mentions ?? [])
            : refusal with { Message = refusal.Message.Replace("message.", "", StringComparison.Ordinal) };
    }
}
