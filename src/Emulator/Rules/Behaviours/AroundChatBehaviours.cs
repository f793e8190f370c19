using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>Typing, locations and backgrounds.</summary>
internal static class AroundChatBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("typing.life", "One start shows the bubble for some 85 to 90 seconds; sending a message clears it", Documented, "chats 5.6"),
        new("typing.silence", "Five minutes after the line last wrote, the bubble arrives no more, still with 204", Documented, "chats 5.6"),
        new("typing.group", "Typing is accepted in groups", Documented, "chats 12.3"),
        new("typing.before-message", "A person stops typing before what they typed arrives", Assumed, "webhooks 14.31"),
        new("locations.request-status", "A request for a location is answered 202", Assumed, "chats 12.15") { Operations = ["requestLocation"] },
        new("locations.stop-path", "Where a share is ended: the vendor's path is not published", Assumed, "chats 12.27") { Operations = ["stopLocation"] },
        new("backgrounds.elsewhere", "Over SMS and RCS a background is accepted, not applied, and not told", Documented, "chats 5.13"),
        new("backgrounds.reset-status", "A background that is taken away is answered 202", Assumed, "chats 12.15") { Operations = ["removeBackground"] },
    ];
}
