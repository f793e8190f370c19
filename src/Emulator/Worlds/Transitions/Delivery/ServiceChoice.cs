using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Delivery;

/// <summary>Which service carries a message.</summary>
internal static class ServiceChoice
{
    private static readonly Service[] Chain = [Service.IMessage, Service.Rcs, Service.Sms];

    /// <summary>The service that reaches all recipients, or null when none of the allowed ones does.</summary>
    /// <param name="recipients">Who should get it.</param>
    /// <param name="line">What the line can do (rule lines.rcs-only).</param>
    /// <param name="preferred">What was asked for.</param>
    /// <param name="only">The one service that works at present, whatever the recipients usually receive; null: all do.</param>
    public static Service? Carrier(IReadOnlyList<Contact> recipients, LineType line, Service? preferred, Service? only = null)
    {
        foreach (var service in Allowed(preferred))
        {
            if (line.Does(service) && Reaches(recipients, service, only)) return service;
        }

        return null;
    }

    /// <summary>
    /// The service a new chat shows: what would carry its first message, else the one that was asked for (docs/decisions/0006). On an RCS
    /// line, which never does iMessage, what would carry it had nothing been asked for (rule lines.rcs-only).
    /// </summary>
    public static Service ForNewChat(IReadOnlyList<Contact> recipients, LineType line, Service? preferred)
    {
        var wanted = preferred is { } service && line.Does(service) ? preferred : null;
        return Carrier(recipients, line, wanted) ?? wanted ?? Service.Sms;
    }

    /// <summary>The best that reaches everybody in a chat by now.</summary>
    public static Service Reaching(WorldState state, Chat chat) =>
        ForNewChat([.. chat.ActiveOthers.Select(participant => state.Contacts[participant.Handle])], state.Lines[chat.Line].Type, null);

    /// <summary>iMessage alone never falls back; RCS and SMS both mean RCS, then SMS, never iMessage.</summary>
    private static ReadOnlySpan<Service> Allowed(Service? preferred) => preferred switch
    {
        Service.IMessage => Chain.AsSpan(0, 1),
        Service.Rcs or Service.Sms => Chain.AsSpan(1),
        _ => Chain,
    };

    private static bool Reaches(IReadOnlyList<Contact> recipients, Service service, Service? only)
    {
        for (var i = 0; i < recipients.Count; i++)
        {
            var contact = recipients[i];
            if (only is null ? !contact.Services.Contains(service) : only != service || !contact.IsOn(service)) return false;
        }

        return true;
    }
}
