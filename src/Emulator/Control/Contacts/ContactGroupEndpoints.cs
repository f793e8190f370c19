using Chats.Emulator.Api.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/group</c>: a contact gives a group another name or icon.</summary>
internal static class ContactGroupEndpoints
{
    private const int LongestName = 1000;

    public static void Map(IEndpointRouteBuilder contact) => contact.MapPost("/group", Post)
        .Produces(StatusCodes.Status204NoContent)
        .Act("The contact gives a group another name or icon, or takes it away");

    private static IResult Post(ControlCall call, string handle, GroupRequest request) =>
        ContactCommandRunner.Run(call, Validate(call, handle, request));

    private static Result<ContactChangeGroupCommand> Validate(ControlCall call, string handle, GroupRequest request)
    {
        if (!ContactCommandRunner.ChatOf(call, request.ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (request is { DisplayName: null, Icon: null })
        {
            return ContactRules.Required.Refuse("Give 'display_name', 'icon' or both; an empty text takes it away.");
        }

        if (request.DisplayName?.Length > LongestName)
        {
            return ContactRules.Value.Refuse($"'display_name' must be at most {LongestName} characters.");
        }

        return string.IsNullOrEmpty(request.Icon) || PartKinds.IsAbsolute(request.Icon, "https")
            ? new ContactChangeGroupCommand(handle, chat, request.DisplayName, request.Icon)
            : ContactRules.Value.Refuse("'icon' must be an absolute https URL.");
    }
}
