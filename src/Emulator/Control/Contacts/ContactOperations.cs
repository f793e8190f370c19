namespace Chats.Emulator.Control.Contacts;

/// <summary>The world in: everything by which a person outside acts on the account.</summary>
internal static class ContactOperations
{
    public static void Map(IEndpointRouteBuilder control)
    {
        var contact = control.MapGroup("/contacts/{handle}").WithTags("Contacts");
        ContactMessages.Map(contact);
        ContactTyping.Map(contact);
        ContactReads.Map(contact);
        ContactReactions.Map(contact);
        ContactEdits.Map(contact);
        ContactParticipants.Map(contact);
        ContactGroup.Map(contact);
        ContactLocation.Map(contact);
        ContactPolls.Map(contact);
        ContactVotes.Map(contact);
    }
}
