using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Worlds.Transitions.Delivery;

/// <summary>Which service carries a message.</summary>
internal static class ServiceChoice
{
    private static readonly Service[] Chain = [Service.IMessage, Service.Rcs, Service.Sms];

    /// <summary>The service that reaches all recipients, or null when none of the allowed ones does.</summary>
    /// <param name="recipients">Who should get it.</param>
    /// <param name="preferred">What was asked for.</param>
    /// <param name="only">The one service that works at present, whatever the recipients usually receive; null: all do.</param>
    public static Service? Carrier(IReadOnlyCollection<Contact> recipients, Service? preferred, Service? only = null)
    {
        foreach (var service in Allowed(preferred))
        {
            if (recipients.All(contact => only is null ? contact.Services.Contains(service) : only == service && contact.IsOn(service)))
            {
                return service;
            }
        }

        return null;
    }

    /// <summary>
    /// The service a new chat shows: what would carry its first message, else the one that was asked for (docs/decisions/0006).
    /// </summary>
    public static Service ForNewChat(IReadOnlyCollection<Contact> recipients, Service? preferred) =>
        Carrier(recipients, preferred) ?? preferred ?? Service.Sms;

    /// <summary>iMessage alone never falls back; RCS and SMS both mean RCS, then SMS, never iMessage.</summary>
    private static IEnumerable<Service> Allowed(Service? preferred) => preferred switch
    {
        Service.IMessage => Chain.Take(1),
        Service.Rcs or Service.Sms => Chain.Skip(1),
        _ => Chain,
    };
}
