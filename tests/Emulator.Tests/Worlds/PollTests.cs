using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Polls;
using Chats.Emulator.Worlds.Transitions.Sending;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

public sealed class PollTests
{
    [Fact]
    public void Tells_which_options_were_added_and_by_whom()
    {
        using var world = new TestWorld();
        var poll = Create(world, world.Send().Value.Chat.Id);

        var after = Add(world, poll.Id, "Pizza", "Soup").Value;

        var happened = Assert.Single(world.World.Events.Since(0), happened => happened.Type == "poll.updated");
        var detail = Assert.IsType<PollOptionsDetail>(happened.Detail);
        Assert.Equal(["Pizza", "Soup"], detail.Added.Select(option => option.Text));
        Assert.Equal(TestWorld.Line, detail.By.Handle);
        Assert.Same(after, happened.Message);
        Assert.Same(world.Message(poll.Id), after);
    }

    [Fact]
    public void Tells_who_voted_for_what()
    {
        using var world = new TestWorld();
        var poll = Create(world, world.Send().Value.Chat.Id);
        var option = poll.Poll!.Options[1].Id;

        Assert.Null(Vote(world, poll.Id, option, isAdded: true).Refusal);
        Assert.Null(Vote(world, poll.Id, option, isAdded: true).Refusal);
        Assert.Null(Vote(world, poll.Id, option, isAdded: false).Refusal);
        Assert.Null(Vote(world, poll.Id, option, isAdded: false).Refusal);

        var votes = world.World.Events.Since(0).Where(happened => happened.Detail is PollVoteDetail).ToList();
        Assert.Equal(["poll.vote.added", "poll.vote.removed"], votes.Select(happened => happened.Type));
        Assert.All(votes, happened => Assert.Equal(new PollVoteDetail(option, world.State.Chats[poll.ChatId].Me), happened.Detail));
        Assert.Equal([1, 0], votes.Select(happened => happened.Message!.Poll!.TotalVoters));
    }

    [Fact]
    public void Leaves_the_votes_of_others_alone()
    {
        using var world = new TestWorld();
        var poll = Create(world, world.Send().Value.Chat.Id);
        var option = poll.Poll!.Options[0];
        Change(world,
            state => state.Put(
                poll with
                {
                    Poll = new Poll(
                    poll.Poll.Options.Replace(option, option with { Votes = [new PollVote(Ana, Start)] }), Start)
                }));

        var voted = Vote(world, poll.Id, option.Id, isAdded: true).Value.Poll!;
        Assert.Equal([Ana, TestWorld.Line], voted.Options[0].Votes.Select(vote => vote.Handle));
        Assert.Equal(2, voted.TotalVoters);
        Assert.Equal([Ana], Vote(world, poll.Id, option.Id, isAdded: false).Value.Poll!.Options[0].Votes.Select(vote => vote.Handle));
    }

    [Fact]
    public void Cannot_be_changed_where_the_chat_takes_nothing_but_can_be_read()
    {
        Refuses(
            ChatRules.NotLeft,
            (state, poll) => state.Put(
                state.Chats[poll.ChatId] with
                {
                    Participants =
                    state.Chats[poll.ChatId].Participants.SetItem(0, poll.Sender with { Status = ParticipantStatus.Left })
                }),
                    to: [Ana, Ben]);
        Refuses(
            ChatRules.LineEligible,
            (state, _) => state with
            {
                Lines =
                state.Lines.SetItem(TestWorld.Line, state.Lines[TestWorld.Line] with { Eligible = false })
            });
        Refuses(
            ChatRules.NotOptedOut,
            (state, _) => state with { Contacts = state.Contacts.SetItem(Ana, state.Contacts[Ana] with { OptedOutAt = Start }) });
        Refuses(ChatRules.NotBlocked, (state, _) => state with { Blocked = state.Blocked.Add(Ana, new BlockedHandle(Ana, Start, null)) });
    }

    [Fact]
    public void Is_gone_once_its_message_was_deleted()
    {
        using var world = new TestWorld();
        var poll = Create(world, world.Send().Value.Chat.Id);
        Change(world, state => state.Hide(poll).Put(poll with { IsDeleted = true }));

        Assert.Equal(MessageRules.Exists, PollLookup.Find(world.State, world.Grant, poll.Id).Refusal!.Rule);
        Assert.Equal(MessageRules.Exists, Add(world, poll.Id, "Pizza").Refusal!.Rule);
    }

    private static void Refuses(Rule rule, Func<WorldState, Message, WorldState> change, params string[] to)
    {
        using var world = new TestWorld();
        var poll = Create(world, world.Send(to: to).Value.Chat.Id);
        Change(world, state => change(state, poll));
        var before = world.State;

        Assert.Equal(rule, Add(world, poll.Id, "Pizza").Refusal!.Rule);
        Assert.Equal(rule, Vote(world, poll.Id, poll.Poll!.Options[0].Id, isAdded: true).Refusal!.Rule);
        Assert.Null(PollLookup.Find(world.State, world.Grant, poll.Id).Refusal);
        Assert.Same(before, world.State);
    }

    private static Message Create(TestWorld world, Guid chat) => world.World.Commit(
        new SendToChatCommand(world.Grant, chat, new Outgoing([]) { PollOptions = ["Tacos", "Sushi"] }, Outcome: null).Apply,
        "trace").Value.Message;

    private static Result<Message> Add(TestWorld world, Guid poll, params string[] texts) =>
        world.World.Commit(new AddPollOptionsCommand(world.Grant, poll, [.. texts]).Apply, "trace");

    private static Result<Message> Vote(TestWorld world, Guid poll, Guid option, bool isAdded) =>
        world.World.Commit(new VotePollCommand(world.Grant, poll, option, isAdded).Apply, "trace");

    private static void Change(TestWorld world, Func<WorldState, WorldState> change) =>
        world.World.Commit<Unit>((state, _) => new TransitionResult<Unit>(change(state), default, []), "trace");
}
