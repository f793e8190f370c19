using Chats.Emulator.Control.Personas;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Personas;

/// <summary>People who act by themselves: what sets their rules off, and what they do then.</summary>
public sealed class PersonaTests
{
    [Fact]
    public void Answers_what_the_account_writes_after_typing()
    {
        using var world = PersonaWorld.Of("""
            - when: { message: { matches: '(?i)order number' } }
              then: [ { type: 2s }, { say: "It is 4711", after: 1s } ]
            """);
        world.Writes("Hello");
        world.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(world.Said());

        world.Writes("What is your Order Number?");
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["63.8: It is 4711"], world.Said());
        Assert.Equal("customer/1", Assert.Single(world.Events(EventTypes.MessageReceived)).PersonaRule);
        Assert.Equal(
            [TimeSpan.FromSeconds(60.8), TimeSpan.FromSeconds(62.8)],
            world.World.Events.Since(0).Where(happened => happened.Type is EventTypes.TypingStarted or EventTypes.TypingStopped)
                .Select(happened => happened.At - PersonaWorld.Start));
    }

    [Fact]
    public void A_rule_that_is_used_up_lets_the_next_be_tried()
    {
        using var world = PersonaWorld.Of("""
            - { when: { message: any }, times: 2, then: [ { say: First } ] }
            - { when: { message: any }, name: rest, then: [ { say: Second } ] }
            """);
        for (var i = 0; i < 4; i++) world.Writes($"Number {i}");

        world.Advance(TimeSpan.Zero);
        Assert.Equal(["First", "First", "Second", "Second"], world.Said().Select(said => said.Split(": ")[1]));
        Assert.Equal("customer/rest", world.Events(EventTypes.MessageReceived).Last().PersonaRule);
    }

    [Theory]
    [InlineData("chat", 2)]
    [InlineData("world", 1)]
    public void Times_count_a_chat_or_the_world(string where, int expected)
    {
        using var world = PersonaWorld.Of(
            $$"""- { when: { message: any }, times: 1, times_in: {{where}}, then: [ { say: Hi } ] }""");
        world.Writes("One", PersonaWorld.Ana);
        world.Writes("Two", PersonaWorld.Ana, PersonaWorld.Ben);
        world.Writes("Three", PersonaWorld.Ana);
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(expected, world.Said().Count());
    }

    [Fact]
    public void One_thing_is_done_after_another_and_what_comes_meanwhile_waits()
    {
        using var world = PersonaWorld.Of("""
            - { when: { message: { contains: one } }, then: [ { say: A, after: 10s }, { say: B, after: 10s } ] }
            - { when: { message: { contains: two } }, then: [ { say: C, after: 1s } ] }
            """);
        world.Writes("one");
        world.Writes("two");
        world.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(["10.4: A", "20.4: B", "21.4: C"], world.Said());
    }

    [Fact]
    public void At_most_twenty_wait()
    {
        using var world = PersonaWorld.Of("- { when: { message: any }, then: [ { say: Hi, after: 1h } ] }", "rate_limits: off\n");
        for (var i = 0; i < 30; i++) world.Writes($"Number {i}");
        world.Advance(TimeSpan.FromDays(3));
        Assert.Equal(21, world.Said().Count());
    }

    [Fact]
    public void Silence_is_noticed_once_and_not_after_an_answer()
    {
        using var world = PersonaWorld.Of("- { when: { silence: 10m }, then: [ { say: \"Hello?\" } ] }");
        world.Acts(PersonaWorld.Ana, $"{{say: Is it ready?, to: \"{PersonaWorld.Line}\"}}");
        world.Advance(TimeSpan.FromMinutes(5));
        world.Acts(PersonaWorld.Ana, "say: Are you there?");
        world.Advance(TimeSpan.FromHours(5));
        Assert.Equal(["0: Is it ready?", "300: Are you there?", "900: Hello?"], world.Said());

        world.Acts(PersonaWorld.Ana, "say: Well");
        world.Writes("Yes");
        world.Advance(TimeSpan.FromHours(5));
        Assert.Equal(4, world.Said().Count());
    }

    [Fact]
    public void Silence_goes_by_what_people_have_whatever_the_account_deleted()
    {
        using var world = PersonaWorld.Of("- { when: { silence: 10m }, then: [ { say: \"Hello?\" } ] }");
        world.Acts(PersonaWorld.Ana, $"{{say: Is it ready?, to: \"{PersonaWorld.Line}\"}}");
        world.Deletes("Is it ready?");
        world.Advance(TimeSpan.FromHours(1));
        Assert.Equal(["0: Is it ready?", "600: Hello?"], world.Said());

        world.Acts(PersonaWorld.Ana, "say: Well");
        world.Writes("Yes");
        world.Advance(TimeSpan.FromMinutes(1));
        world.Deletes("Yes");
        world.Advance(TimeSpan.FromHours(1));
        Assert.Equal(3, world.Said().Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Silence_after_what_was_written_before_the_start_is_noticed_too(bool isDeleted)
    {
        using var world = PersonaWorld.Of(
            "- { when: { silence: 10m }, then: [ { say: \"Hello?\" } ] }",
            $$"""
            chats:
              - from: "{{PersonaWorld.Line}}"
                to: ["{{PersonaWorld.Ana}}"]
                messages: [ { from: "{{PersonaWorld.Ana}}", text: Ready?, at: -4m, deleted: {{(isDeleted ? "true" : "false")}} } ]

            """);
        world.Advance(TimeSpan.FromHours(1));
        Assert.Equal(["360: Hello?"], world.Said());
    }

    [Fact]
    public void They_begin_by_themselves_after_a_while_or_at_a_time()
    {
        using var world = PersonaWorld.Of($$"""
            - { when: { start: 5m, to: "{{PersonaWorld.Line}}" }, then: [ { say: Good morning }, { say: Anybody?, after: 1s } ] }
            - { when: { at: 2026-11-23T19:00:00Z, to: "{{PersonaWorld.Line}}", with: ["{{PersonaWorld.Ben}}"] }, then: [ { say: We two } ] }
            """);
        world.Advance(TimeSpan.FromHours(2));
        Assert.Equal(["300: Good morning", "301: Anybody?", "3600: We two"], world.Said());
        Assert.Equal(2, world.World.Current.Chats.Count);
    }

    [Fact]
    public void Chance_is_from_the_seed_and_a_lost_one_tries_the_next_rule()
    {
        using var world = PersonaWorld.Of("""
            - { when: { message: any }, chance: 0.3, then: [ { react: love } ] }
            - { when: { message: any }, then: [ { one_of: [ { say: Heads }, { say: Tails } ] } ] }
            """, "rate_limits: off\n", guard: "off");
        for (var i = 0; i < 40; i++) world.Writes($"Number {i}");
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.InRange(world.Events(EventTypes.ReactionAdded).Count(), 6, 20);
        Assert.InRange(world.Said().Count(said => said.EndsWith("Heads", StringComparison.Ordinal)), 6, 25);
        Assert.Equal(40, world.Events(EventTypes.ReactionAdded).Count() + world.Said().Count());
    }

    [Fact]
    public void They_hear_the_account_only_unless_a_rule_says_otherwise()
    {
        using var world = PersonaWorld.Of(
            """
            - { when: { message: { contains: secret } }, from: anybody, times: 1, then: [ { say: I heard that } ] }
            - { when: { message: any }, then: [ { say: To the account } ] }
            """);
        world.Writes("Hello all", PersonaWorld.Ana, PersonaWorld.Ben);
        world.Acts(PersonaWorld.Ben, $"{{say: Hi, to: \"{PersonaWorld.Line}\", with: [\"{PersonaWorld.Ana}\"]}}");
        world.Acts(PersonaWorld.Ben, "say: A secret");
        world.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["To the account", "I heard that"], world.Said(PersonaWorld.Ana).Select(said => said.Split(": ")[1]));
    }

    [Fact]
    public void Reactions_and_reading_are_heard_as_well()
    {
        using var world = PersonaWorld.Of("""
            - { when: { message: { contains: poll } }, then: [ { read: true }, { react: like, after: 1s } ] }
            """);
        world.Writes("A poll is coming");
        world.Advance(TimeSpan.FromSeconds(2));
        Assert.Single(world.Events(EventTypes.MessageRead));
        Assert.Single(world.Events(EventTypes.ReactionAdded));
    }

    [Fact]
    public void People_who_answer_each_other_for_ever_are_stopped_and_it_is_told_once_a_minute()
    {
        using var world = PersonaWorld.Load($$"""
            version: 1
            clock: { mode: manual, now: 2026-11-23T18:00:00Z }
            personas:
              parrot:
                guard: { per_minute: 5 }
                rules: [ { when: { message: any }, from: anybody, then: [ { say: Again, after: 1s } ] } ]
            contacts:
              - { handle: "{{PersonaWorld.Ana}}", persona: parrot }
              - { handle: "{{PersonaWorld.Ben}}", persona: parrot }
            """);
        world.Writes("Go", PersonaWorld.Ana, PersonaWorld.Ben);
        world.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(5, world.Said(PersonaWorld.Ana).Count());
        var guarded = world.Events(EmulatorEvents.PersonaGuarded).ToList();
        Assert.Equal(2, guarded.Count);
        Assert.Equal("parrot/1", guarded[0].PersonaRule);
        Assert.True(world.World.Current.Personas.People[PersonaWorld.Ana].Chats.Values.Single().IsGuarded);
        Assert.False(PersonaResponse.Of(
            world.World.Current.Personas.People[PersonaWorld.Ana], world.World.Current, world.World.Clock.GetUtcNow()).Guarded);

        world.Writes("And again", PersonaWorld.Ana, PersonaWorld.Ben);
        world.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(10, world.Said(PersonaWorld.Ana).Count());
    }

    [Fact]
    public void Of_more_than_twenty_rules_that_wait_each_is_told_and_not_done()
    {
        using var world = PersonaWorld.Of("- { when: { message: any }, then: [ { say: Well, after: 1m } ] }", guard: "off");
        for (var i = 0; i < 24; i++) world.Writes("Hello");
        world.Advance(TimeSpan.FromHours(1));

        var dropped = world.Events(EmulatorEvents.PersonaDropped).ToList();
        Assert.Equal(3, dropped.Count);
        Assert.Equal(3, dropped.Select(happened => happened.Id).Distinct().Count());
        Assert.Equal("customer/1", dropped[0].PersonaRule);
        Assert.Contains("20 rules of +14155550123 wait", ((TroubleDetail)dropped[0].Detail!).Reason, StringComparison.Ordinal);
        Assert.Equal(21, world.Said().Count());
    }

    [Fact]
    public void What_cannot_be_done_is_told_and_the_next_thing_is_done()
    {
        using var world = PersonaWorld.Of("- { when: { message: any }, then: [ { rename: Cake }, { say: Well } ] }");
        world.Writes("Hello");
        world.Advance(TimeSpan.FromSeconds(1));
        var refused = Assert.Single(world.Events(EmulatorEvents.PersonaRefused));
        Assert.Contains("A direct chat has neither name nor icon", ((TroubleDetail)refused.Detail!).Reason, StringComparison.Ordinal);
        Assert.Equal(["0.4: Well"], world.Said());
    }

    [Fact]
    public void Services_and_reading_of_a_persona_hold_where_the_person_says_nothing()
    {
        using var world = PersonaWorld.Load($$"""
            version: 1
            clock: { mode: manual }
            personas:
              reader: { reads_after: 5s, services: [SMS], rules: [ { when: { message: any }, then: [ { say: Hi } ] } ] }
            contacts:
              - { handle: "{{PersonaWorld.Ana}}", persona: reader }
              - { handle: "{{PersonaWorld.Ben}}", persona: reader, reads_after: 9s }
            """);
        var contacts = world.World.Current.Contacts;
        Assert.Equal((TimeSpan.FromSeconds(5), 1), (contacts[PersonaWorld.Ana].ReadsAfter, contacts[PersonaWorld.Ana].Services.Length));
        Assert.Equal(TimeSpan.FromSeconds(9), contacts[PersonaWorld.Ben].ReadsAfter);
    }
}
