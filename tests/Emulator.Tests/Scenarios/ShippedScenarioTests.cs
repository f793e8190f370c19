using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios;

public sealed class ShippedScenarioTests
{
    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Every_shipped_scenario_loads(string name)
    {
        var reading = Shipped.Load(name);
        Assert.Empty(reading.Problems);
        Assert.Equal(Path.GetFileNameWithoutExtension(name), reading.Origin!.ScenarioName);
        Assert.Equal(Shipped.Text(name), reading.Origin.ScenarioText);
        Assert.Empty(ScenarioLoader.Check(Shipped.Text(name), name).Problems);
    }

    [Fact]
    public void The_default_scenario_is_embedded_in_the_assembly()
    {
        using var stream = typeof(ScenarioLoader).Assembly.GetManifestResourceStream("default.yaml");
        using var reader = new StreamReader(stream!);
        Assert.Equal(Shipped.Text("default.yaml"), reader.ReadToEnd());
    }

    [Trait("Category", "Slow")]
    [Fact]
    public void The_big_world_holds_a_hundred_thousand_chats()
    {
        var state = Shipped.Load("big.yaml").Origin!.State;
        Assert.Equal(100_000, state.Chats.Count);
        Assert.InRange(state.Messages.Count, 190_000, 210_000);
        Assert.InRange(state.Chats.Values.Count(chat => chat.IsGroup), 9_000, 11_000);
    }

    [Fact]
    public void Two_lines_has_an_unread_imessage_in_the_well_known_chat()
    {
        var origin = Shipped.Load("two-lines.yaml").Origin!;
        var chat = origin.State.Chats[Guid.Parse("550e8400-e29b-41d4-a716-446655440000")];
        Assert.Equal(Service.IMessage, chat.Service);
        var unread = origin.State.Messages[Assert.Single(chat.Unread).Id];
        Assert.Equal("Is my order ready?", Assert.IsType<TextPart>(Assert.Single(unread.Parts)).Value);
        Assert.True(origin.StrictTokens);
        Assert.Equal(["+12025550101"], origin.Tokens.Single(token => token.Token == "support-key").Lines!.Value);
        Assert.False(origin.State.Lines["+12025550102"].Eligible);
    }

    [Fact]
    public void Media_holds_every_kind_of_part_a_voice_memo_and_a_card()
    {
        var messages = Shipped.Load("media.yaml").Origin!.State.Messages.Values.ToList();
        var kinds = messages.SelectMany(message => message.Parts).Select(part => part.GetType()).ToHashSet();
        Assert.Superset(
            new HashSet<Type> { typeof(TextPart), typeof(MediaPart), typeof(LinkPart), typeof(AppCardPart), typeof(AppClipPart) }, kinds);
        Assert.Contains(messages, message => message.IsVoiceMemo);
        Assert.Contains(messages, message => message.FailureCode is not null);
    }

    [Fact]
    public void Group_lifecycle_holds_people_who_came_left_and_were_removed()
    {
        var chats = Shipped.Load("group-lifecycle.yaml").Origin!.State.Chats.Values.ToList();
        var participants = chats.SelectMany(chat => chat.Participants).ToList();
        Assert.Contains(participants, participant => participant is { IsMe: false, Status: ParticipantStatus.Left });
        Assert.Contains(participants, participant => participant.Status == ParticipantStatus.Removed);
        Assert.Contains(chats, chat => chat.Participants.Any(participant => participant.JoinedAt > chat.CreatedAt));
        Assert.Contains(chats, chat => chat.HasLeft);
    }

    [Fact]
    public void Inbound_holds_a_thread_a_poll_reactions_an_edit_and_somebody_typing()
    {
        var state = Shipped.Load("inbound.yaml").Origin!.State;
        Assert.NotEmpty(state.Threads);
        Assert.Contains(state.Messages.Values, message => message.Poll is not null);
        Assert.Contains(state.Messages.Values, message => !message.Reactions.IsEmpty);
        Assert.Contains(state.Messages.Values, message => message.Edits is not null);
        Assert.Contains(state.Chats.Values, chat => chat.ContactTypingSince is not null);
    }
}
