using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>Typing, locations and backgrounds.</summary>
internal static class AroundChatBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("typing.life", "One start shows the bubble for some 85 to 90 seconds; sending a message clears it", Documented,
            VendorPages.Reference),
        new("typing.silence", "Five minutes after the line last wrote, the bubble arrives no more, still with 204", Documented,
            VendorPages.Reference),
        new("typing.group", "Typing is accepted in groups", Documented, VendorPages.Reference),
        new("typing.actor", "A typing event says who types, or who stopped", Documented, VendorPages.PythonClient)
        {
            Events = ["chat.typing_indicator.started", "chat.typing_indicator.stopped"],
        },
        new("typing.before-message", "A person stops typing before what they typed arrives", Assumed, Decisions.Typing),
        new("locations.request-status", "A request for a location is answered 202", Assumed,
            Decisions.SuccessStatuses) { Operations = ["requestLocation"] },
        new("locations.first-position", "Who shares is listed once a first position is there", Documented, VendorPages.PythonClient)
        {
            Operations = ["getLocation"],
        },
        new("locations.coordinates", "Coordinates are longitude and latitude, and nothing else", Documented, VendorPages.PythonClient),
        new("locations.stop-status", "The end of a share is accepted with 202", Documented, VendorPages.PythonClient),
        new("locations.stop-everywhere", "A share that is ended ends in every chat with the contact, and one event tells it", Documented,
            VendorPages.PythonClient),
        new("locations.stop-time", "A share is shown until one second after the call that ends it", Assumed,
            Decisions.Locations) { Operations = ["stopLocation"] },
        new("backgrounds.elsewhere", "Over SMS and RCS a background is accepted, not applied, and not told", Documented,
            VendorPages.Reference),
        new("backgrounds.reset-status", "A background that is taken away is answered 202", Assumed,
            Decisions.SuccessStatuses) { Operations = ["removeBackground"] },
    ];
}
