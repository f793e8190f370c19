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
        new("typing.before-message", "A person stops typing before what they typed arrives", Assumed, Decisions.Typing),
        new("locations.request-status", "A request for a location is answered 202", Assumed,
            Decisions.SuccessStatuses) { Operations = ["requestLocation"] },
        new("locations.stop-path", "Where a share is ended: the vendor's path is not published", Assumed,
            Decisions.Locations) { Operations = ["stopLocation"] },
        new("backgrounds.elsewhere", "Over SMS and RCS a background is accepted, not applied, and not told", Documented,
            VendorPages.Reference),
        new("backgrounds.reset-status", "A background that is taken away is answered 202", Assumed,
            Decisions.SuccessStatuses) { Operations = ["removeBackground"] },
    ];
}
