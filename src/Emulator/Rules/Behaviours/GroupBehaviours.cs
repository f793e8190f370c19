using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How groups change.</summary>
internal static class GroupBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("groups.later", "Changes of a group are accepted with 202 and made later; an event tells the outcome", Documented,
            VendorPages.Reference),
        new("groups.clear-name", "An empty name takes the name away", Assumed, Decisions.GroupChanges),
        new("groups.stay-listed", "Whoever was removed or left stays listed, with a status and a time", Documented, VendorPages.Reference),
        new("groups.come-back", "Whoever is added again gets their old entry back, with a new time", Assumed, Decisions.GroupChanges),
        new("groups.left-status", "Having left, the own handle is shown as left", Assumed, Decisions.GroupChanges),
        new("groups.left-readable", "A group the line has left can still be read", Assumed, Decisions.GroupChanges),
        new("groups.added-back", "Somebody in the group who adds the line back restores its access", Documented, VendorPages.Reference),
    ];
}
