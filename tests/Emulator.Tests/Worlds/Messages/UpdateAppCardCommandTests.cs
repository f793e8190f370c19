using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Messages;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds.Messages;

public sealed class UpdateAppCardCommandTests
{
    private static readonly AppCardPart Menu = Card(new AppIdentity("Menu", "ABCDE12345", "com.example.menu", 7), "Menu");

    [Fact]
    public void Sends_a_new_card_of_the_same_app()
    {
        using var world = new TestWorld();
        var card = Delivered(world, Ana);

        var update = Update(world, card.Id).Value.Message;

        Assert.NotEqual(card.Id, update.Id);
        var shown = Assert.IsType<AppCardPart>(Assert.Single(update.Parts));
        Assert.Equal((Menu.App, "Sold out"), (shown.App, shown.Layout.Caption));
        Assert.Equal([card.Key, update.Key], world.State.Chats[card.ChatId].Messages);
        Assert.Equal(Menu, Assert.Single(world.Message(card.Id).Parts));
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(DeliveryStatus.Delivered, world.Message(update.Id).Status);
        Assert.All(world.World.Events.Since(3), happened => Assert.Equal((update.Id, "update"), (happened.Message!.Id, happened.TraceId)));
        Assert.False(Update(world, update.Id).IsRefused(out _));
    }

    [Fact]
    public void Asks_for_sent_and_not_for_delivery()
    {
        using var world = new TestWorld();
        foreach (var to in new string[][] { [Ana, Ben], [Ana] })
        {
            var card = world.Send(new Outgoing([Menu]), to: to).Value.Message;
            Assert.Equal(MessageOperationRules.CardSent, Update(world, card.Id).Refusal!.Rule);
            world.Advance(TimeSpan.FromMilliseconds(100));
            Assert.Equal(DeliveryStatus.Sent, world.Message(card.Id).Status);
            Assert.False(Update(world, card.Id).IsRefused(out _));
        }
    }

    [Fact]
    public void Is_a_send_like_any_other()
    {
        using var world = new TestWorld();
        var card = Delivered(world, Ana);
        var contact = world.State.Contacts[Ana];

        Arrange(world, state => state with { Contacts = state.Contacts.SetItem(Ana, contact with { OptedOutAt = Start }) });
        Assert.Equal(ChatRules.NotOptedOut, Update(world, card.Id).Refusal!.Rule);

        Arrange(
            world, state => state with
            {
                Contacts = state.Contacts.SetItem(Ana, contact),
                Blocked = state.Blocked.Add(Ana, new BlockedHandle(Ana, Start, null)),
            });
        Assert.Equal(ChatRules.NotBlocked, Update(world, card.Id).Refusal!.Rule);

        Arrange(world, state => state with { Blocked = state.Blocked.Clear() });
        for (var n = 0; n < 29; n++) world.Send(to: Ana);
        Assert.Equal(ChatRules.PairRate, Update(world, card.Id).Refusal!.Rule);
    }

    [Fact]
    public void Sees_that_the_line_may_act_before_it_looks_at_the_card()
    {
        using var world = new TestWorld();
        var group = world.Send(new Outgoing([Menu]), to: [Ana, Ben]).Value;
        Arrange(
            world, state => state with
            {
                Lines =
                state.Lines.SetItem(TestWorld.Line, state.Lines[TestWorld.Line] with { Eligible = false })
            });
        Assert.Equal(ChatRules.LineEligible, Update(world, group.Message.Id).Refusal!.Rule);

        Arrange(world, state => state.Put(group.Chat.With(group.Chat.Me with { Status = ParticipantStatus.Left })));
        Assert.Equal(ChatRules.NotLeft, Update(world, group.Message.Id).Refusal!.Rule);
    }

    private static AppCardPart Card(AppIdentity app, string caption) =>
        new(app, new AppLayout { Caption = caption }, "", caption, Interactive: true);

    private static Message Delivered(TestWorld world, string to)
    {
        var message = world.Send(new Outgoing([Menu]), to: to).Value.Message;
        world.Advance(TimeSpan.FromSeconds(1));
        return message;
    }

    private static Result<SendOutcome> Update(TestWorld world, Guid card) => world.World.Commit(
        new UpdateAppCardCommand(world.Grant, card, Card(AppIdentity.Inherited, "Sold out"), Experience: null, Outcome: null).Apply,
        "update");

    private static void Arrange(TestWorld world, Func<WorldState, WorldState> arrange) =>
        world.World.Commit<Unit>((state, _) => new TransitionResult<Unit>(arrange(state), default, []), "arrange");
}
