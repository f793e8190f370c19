using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>What polls do beyond messages.</summary>
internal static class PollBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("polls.status", "A poll that was made is answered 202, one that was changed 200", Assumed,
            Decisions.SuccessStatuses) { Operations = ["createPoll", "addPollOptions", "votePoll"] },
        new("polls.events", "Polls have their own events in place of a message's", Assumed,
            Decisions.OrderOfEvents) { Events = ["poll.sent", "poll.received", "poll.failed"] },
        new("polls.several-votes", "A voter may hold several options, each on its own", Documented, VendorPages.Reference),
        new("polls.same-vote", "A vote that is there already, or is not there to be removed, changes nothing and is no event", Assumed,
            Decisions.Polls),
        new("polls.no-parts", "Among messages a poll shows no parts", Assumed, Decisions.Polls),
    ];
}
