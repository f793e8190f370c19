using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/contact_card</c>: a contact shares their name and photo.</summary>
internal static class ContactCardEndpoints
{
    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/contact_card", Post)
        .Produces(StatusCodes.Status204NoContent)
        .Act("The contact shares their name and photo with a line, or changes them");

    private static IResult Post(ControlCall call, string handle, ContactCardRequest request) =>
        ContactCommandRunner.Run(call, Validate(handle, request));

    private static Result<ContactShareCardCommand> Validate(string handle, ContactCardRequest request)
    {
        if (!Handle.IsValid(handle))
        {
            return ContactRules.HandleFormat.Refuse($"'{handle}' is neither a phone number nor an e-mail address.");
        }

        if (request == new ContactCardRequest())
        {
            return ContactRules.Required.Refuse("Give 'to', or what changes: 'first_name', 'last_name', 'media_url'.");
        }

        var isUrl = string.IsNullOrEmpty(request.MediaUrl)
            || (Uri.TryCreate(request.MediaUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https");
        if (!isUrl) return ContactRules.Value.Refuse("'media_url' is an absolute http or https URL, or empty for no photo.");
        return new ContactShareCardCommand(handle)
        {
            Line = request.To,
            FirstName = request.FirstName,
            LastName = request.LastName,
            MediaUrl = request.MediaUrl,
        };
    }
}
