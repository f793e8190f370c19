namespace Chats.Emulator.Control.Contacts;

/// <summary>The world in: everything by which a person outside acts on the account.</summary>
internal static class ContactEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        var contact = control.MapGroup("/contacts/{handle}").WithTags("Contacts");
        ContactMessageEndpoints.Map(contact);
        ContactTypingEndpoints.Map(contact);
        ContactReadEndpoints.Map(contact);
        ContactReactionEndpoints.Map(contact);
        ContactEditEndpoints.Map(contact);
        ContactParticipantEndpoints.Map(contact);
        ContactGroupEndpoints.Map(contact);
        ContactLocationEndpoints.Map(contact);
        ContactPollEndpoints.Map(contact);
        ContactVoteEndpoints.Map(contact);
        ContactCardEndpoints.Map(contact);
    }
}
