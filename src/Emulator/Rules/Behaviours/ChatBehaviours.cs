using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>How chats come to be, are shown, listed and read.</summary>
internal static class ChatBehaviours
{
    public static readonly Behaviour Reuse = new(
        "chats.reuse", "A create for a line and exactly the people of a chat that is there sends into that chat", Documented,
        VendorPages.Reference)
    { IsReported = true };
    public static readonly Behaviour ReuseStatus = new(
        "chats.reuse-status", "A create that reuses a chat answers 201, like one that makes it", Assumed,
        Decisions.ReusingAChat)
    { IsReported = true };
    public static readonly Behaviour ReadGroup = new(
        "chats.read-group", "To mark a group as read is accepted and does nothing", Documented,
        VendorPages.Reference)
    { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        Reuse, ReuseStatus, ReadGroup,
        new("chats.reuse-named", "A group that was given a name is never reused", Documented, VendorPages.Reference),
        new("chats.reuse-left", "A group the line has left is never reused", Documented, VendorPages.Reference),
        new("chats.reuse-changed", "After somebody came or went, a group is reused for those who are in it now", Assumed,
            Decisions.ReusingAChat),
        new("chats.display-name", "A chat nobody named shows the recipients' handles, joined by a comma and a space", Assumed,
            Decisions.ChatNames),
        new("chats.handles-order", "The own line comes first among the handles, then the others in the order they came", Assumed,
            Decisions.ChatNames),
        new("chats.list-order", "Chats are listed by their last change, newest first", Assumed, Decisions.Lists),
        new("chats.list-cursor", "The cursor of a list of chats is an offset, and null at the end", Documented, VendorPages.Reference),
        new("chats.list-participant", "The filter by participant finds those who are in the chat now", Assumed, Decisions.Lists),
        new("chats.plus-forgiven", "A plus sign that was not escaped in a query is read as one", Assumed, Decisions.Lists),
        new("chats.first-service", "A new chat's service is the best its people can receive", Assumed, Decisions.ChatNames),
        new("chats.service", "A chat's service is whatever carried the latest message that was sent or received in it", Assumed,
            Decisions.ChatNames),
        new("chats.service-rules", "What can be done in a chat goes by what its people can receive, whatever carried the latest message",
            Assumed, Decisions.ChatNames),
        new("chats.foreign", "Somebody else's chat is unknown: 404", Assumed, Decisions.UnknownOrForeign),
        new("chats.read-direct", "To mark a direct chat as read makes what came in read, without an event", Assumed,
            Decisions.MarkingAsRead),
        new("chats.health-page", "The link of a chat's health leads to the page of chats below /channel/imessage", Assumed,
            Decisions.ApiLevel),
        new("chats.health", "A chat is healthy until somebody opts out in it or the control plane says otherwise", Assumed,
            Decisions.OptOuts),
        new("chats.card-shared", "A contact card is shared with 204 also where it does not appear", Assumed, Decisions.ContactCards),
        new("chats.card-share-use", "Only a share that was answered 204 counts against its limit, over SMS and RCS too", Assumed,
            Decisions.RateLimits),
        new("chats.unknown-fields", "Fields nobody knows are ignored in a body", Assumed, Decisions.EmptyAndUnknown),
    ];
}
