using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Scenarios;

public sealed class SeederTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    private const string Head = "version: 1\nclock: { mode: manual, now: 2026-11-23T18:00:00Z }\n";

    [Fact]
    public void Delivery_is_as_the_file_says()
    {
        var state = Load(Head + """
            delivery: { queued_after: 10ms, sent_after: 20ms, delivered_after: 30ms }
            contacts:
              - { handle: "+14155550123", delivery: { fails_with: 4002, sent_after: 1s, arrives_late: 10s } }
              - { handle: "+14155550124", delivery: { stalls_at: queued, service: SMS, delivered_after: 2s } }
              - { handle: "+14155550125" }
            """).State;

        Assert.Equal(
            (10d, 20d, 30d),
            (state.Settings.QueuedAfter.TotalMilliseconds, state.Settings.SentAfter.TotalMilliseconds,
                state.Settings.DeliveredAfter.TotalMilliseconds));
        Assert.Equal(
            new DeliveryOutcome { FailsWith = 4002, SentAfter = TimeSpan.FromSeconds(1), ArrivesLate = TimeSpan.FromSeconds(10) },
            state.Contacts["+14155550123"].Outcome);
        Assert.Equal(
            new DeliveryOutcome { StallsAt = DeliveryStatus.Queued, Carrier = Service.Sms, DeliveredAfter = TimeSpan.FromSeconds(2) },
            state.Contacts["+14155550124"].Outcome);
        Assert.Null(state.Contacts["+14155550125"].Outcome);
    }

    [Theory]
    [InlineData("", "+12025550100")]
    [InlineData("lines: [ { number: \"+12025550177\" } ]\n", "+12025550177")]
    public void A_chat_that_names_no_line_is_on_the_only_one(string lines, string line)
    {
        var state = Load(Head + lines + "chats: [ { to: [\"+14155550123\"] } ]").State;

        Assert.Equal(line, Assert.Single(state.Chats.Values).Line);
    }

    [Fact]
    public async Task On_an_ephemeral_line_only_the_last_day_is_there_and_ends()
    {
        var origin = Load(Head + """
            lines:
              - { number: "+12025550100", ephemeral: true, ephemeral_attachments: true }
              - { number: "+12025550101" }
            chats:
              - from: "+12025550100"
                to: ["+14155550123"]
                messages:
                  - { id: 00000000-0000-4000-8000-0000000000a1, from: me, text: "Two days ago", at: -2d }
                  - { id: 00000000-0000-4000-8000-0000000000a2, from: "+14155550123", parts: [{ type: media, url: "https://example.com/a.png" }], at: -24h }
                  - { id: 00000000-0000-4000-8000-0000000000a3, from: "+14155550123", parts: [{ type: media, url: "https://example.com/b.png" }], at: -1h }
              - from: "+12025550101"
                to: ["+14155550123"]
                messages: [{ id: 00000000-0000-4000-8000-0000000000a4, from: me, text: "Kept", at: -9d }]
            """);
        using var world = new World("seeded", origin, TimeProvider.System, new WorldLimits());

        Assert.Equal(["a3", "a4"], Messages(world));
        Assert.Equal("b.png", Assert.Single(world.Current.Attachments.Values).FileName);
        Assert.Single(world.Current.Chats.Values.Single(chat => chat.Line == "+12025550100").Unread);
        Assert.Equal(0, await world.Clock.Scheduler.MoveTo(Now.AddHours(23).AddMilliseconds(-1)));
        Assert.Equal(2, await world.Clock.Scheduler.MoveTo(Now.AddHours(23))); // the message and its file
        Assert.Equal(["a4"], Messages(world));
        Assert.Empty(world.Current.Attachments);
        Assert.Empty(world.Current.Chats.Values.Single(chat => chat.Line == "+12025550100").Unread);
        Assert.Equal(EmulatorEvents.MessageExpired, Assert.Single(world.Events.Since(0)).Type);

        world.Reset();
        Assert.Equal(["a3", "a4"], Messages(world));
    }

    private static IEnumerable<string> Messages(World world) =>
        world.Current.Chats.Values.SelectMany(chat => chat.Messages).Select(key => key.Id.ToString()[^2..]).Order(StringComparer.Ordinal);

    [Fact]
    public void The_example_of_the_design_loads()
    {
        var origin = Load(
            """
            version: 1
            name: two-lines
            seed: 42                       # ids, trace ids, chance, generated data
            clock: { mode: manual, now: 2026-11-23T18:00:00Z }      # default: real
            auth:
              mode: strict                 # any (default): every non-empty bearer token works; strict: only these
              tokens:
                - { token: test-key }                                # all lines
                - { token: support-key, lines: ["+12025550101"] }    # only these lines
            lines:
              - number: "+12025550100"
              - number: "+12025550101"
                eligible: false            # sends answer 403/2027
            contacts:
              - handle: "+14155550123"
                services: [iMessage, SMS]  # what the person can receive, best first
                reads_after: 5s            # omit: never reads
              - handle: ana@example.com
                services: [iMessage]
            chats:
              - id: 550e8400-e29b-41d4-a716-446655440000    # optional; else from the seed
                from: "+12025550100"
                to: ["+14155550123"]
                created_at: 2026-11-20T09:00:00Z
                messages:
                  - { from: "+14155550123", text: "Is my order ready?", at: 2026-11-23T17:55:00Z }
                  - { from: me, text: "On its way" }
              - from: "+12025550100"
                to: ["+14155550123", ana@example.com]
                display_name: Launch team
            generate:                      # bulk data by Bogus, from the seed
              chats: 1000
              groups: 0.2                  # share that are groups
              messages: { min: 1, max: 20 }
              locale: en
            delivery: { sent_after: 100ms, delivered_after: 400ms }   # after the request was accepted
            rate_limits: off               # default: on
            faults:
              - name: lost-answer
                on: POST /chats            # an operation name, "METHOD /path", or "*"
                when: { calls: [1] }       # also: first: n, every: n, after: n, times: n, rate: 0..1, between: [t, t]
                where: { to: "+14155550123" }
                phase: after               # before (default) | after: the change is kept, the answer is spoilt
                then: { connection: reset }   # error: CODE | status: N | delay: …
            """);
        Assert.Equal(1002, origin.State.Chats.Count);
        Assert.Equal(Now, origin.Clock.Now);
        Assert.False(origin.State.Settings.RateLimits);
        var chat = origin.State.Chats[Guid.Parse("550e8400-e29b-41d4-a716-446655440000")];
        Assert.Equal([Now.AddMinutes(-5), Now], Messages(origin.State, chat).Select(message => message.CreatedAt));
        Assert.Equal(Now, chat.UpdatedAt);
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), chat.CreatedAt);
    }

    [Fact]
    public void Nothing_but_a_version_makes_a_world_with_one_line()
    {
        var origin = Load("version: 1");
        Assert.Equal("+12025550100", Assert.Single(origin.State.Lines.Values).Number);
        Assert.Equal(42UL, origin.State.Seed);
        Assert.Equal(new WorldSettings(), origin.State.Settings);
        Assert.Null(origin.Clock.Now);
        Assert.False(origin.StrictTokens);
    }

    [Fact]
    public void A_manual_clock_starts_with_the_year_2026_unless_the_file_says_otherwise() =>
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), Load("version: 1\nclock: { mode: manual }").Clock.Now);

    [Fact]
    public void Settings_come_from_the_file()
    {
        var settings = Load("version: 1\naccount: { partner_id: p-1, sandbox: true }\nrate_limits: off\neffects_on_first_message: true\n"
            + "delivery: { sent_after: 1s, delivered_after: PT1M }").State.Settings;
        Assert.Equal(
            new WorldSettings
            {
                PartnerId = "p-1",
                Sandbox = true,
                RateLimits = false,
                EffectsOnFirstMessage = true,
                SentAfter = TimeSpan.FromSeconds(1),
                DeliveredAfter = TimeSpan.FromMinutes(1),
            },
            settings);
    }

    [Fact]
    public void The_own_line_comes_first_and_recipients_follow_in_order()
    {
        var origin = Load(Head + "chats: [{ from: +12025550100, to: [b@example.com, a@example.com] }]");
        var chat = Assert.Single(origin.State.Chats.Values);
        Assert.Equal(["+12025550100", "b@example.com", "a@example.com"], chat.Participants.Select(participant => participant.Handle));
        Assert.Equal(origin.State.Lines["+12025550100"].HandleId, chat.Me.Id);
        Assert.True(chat.Me.IsMe);
        Assert.Equal(origin.State.Contacts["a@example.com"].Id, chat.Participants[2].Id);
        Assert.False(origin.State.Contacts["a@example.com"].Declared);
        Assert.Equal(Now, chat.UpdatedAt);
    }

    [Fact]
    public void Contacts_are_what_the_file_says()
    {
        var state = Load(Head + """
            contacts:
              - { handle: "+14155550123", services: [RCS, SMS], reads_after: 5s, opted_out: -1h, has_written: true, blocked: { reason: rude, at: -2h } }
              - { handle: A@Example.com, opted_out: true, blocked: true }
              - { handle: "+14155550124", opted_out: false, blocked: false, services: [] }
            """).State;
        var first = state.Contacts["+14155550123"];
        Assert.Equal([Service.Rcs, Service.Sms], first.Services);
        Assert.Equal(TimeSpan.FromSeconds(5), first.ReadsAfter);
        Assert.Equal(Now.AddHours(-1), first.OptedOutAt);
        Assert.True(first.HasWritten && first.Declared);
        Assert.Equal(new BlockedHandle("+14155550123", Now.AddHours(-2), "rude"), state.Blocked["+14155550123"]);
        Assert.Equal(Now, state.Contacts["a@example.com"].OptedOutAt);
        Assert.Equal([Service.IMessage], state.Contacts["a@example.com"].Services);
        Assert.Equal(new BlockedHandle("a@example.com", Now, null), state.Blocked["a@example.com"]);
        Assert.Null(state.Contacts["+14155550124"].OptedOutAt);
        Assert.Empty(state.Contacts["+14155550124"].Services);
        Assert.Equal(2, state.Blocked.Count);
    }

    [Fact]
    public void Lines_carry_what_the_vendor_decides_about_them()
    {
        var origin = Load(Head + """
            lines:
              - { number: "+12025550100" }
              - { number: "+12025550101", reputation: AT_RISK, flagged: true, forwarding_number: "+12025550777", rcs: no_account }
            audits: { duration: 2m, cooldown: 1d }
            """);
        var usual = origin.State.Lines["+12025550100"];
        Assert.Equal(
            (Reputation.Healthy, "ACTIVE", null, RcsAccess.Enabled),
            (usual.Reputation, usual.WireStatus, usual.ForwardingNumber, usual.Rcs));
        var other = origin.State.Lines["+12025550101"];
        Assert.Equal((Reputation.Critical, Reputation.AtRisk, "FLAGGED"), (other.Reputation, other.Score, other.WireStatus));
        Assert.Equal(("+12025550777", RcsAccess.NoAccount, false), (other.ForwardingNumber, other.Rcs, other.CanSend));
        Assert.Equal(
            (TimeSpan.FromMinutes(2), TimeSpan.FromDays(1)), (origin.State.Settings.AuditDuration, origin.State.Settings.AuditCooldown));
    }

    [Fact]
    public void Lines_remember_the_order_they_were_last_written_from()
    {
        var lines = Load(Head + """
            lines: [{ number: "+12025550100" }, { number: "+12025550101" }, { number: "+12025550102" }]
            chats:
              - { from: "+12025550100", to: [a@example.com], messages: [{ from: me, text: a, at: -1h }, { from: a@example.com, text: b, at: -1m }] }
              - { from: "+12025550101", to: [a@example.com], messages: [{ from: me, text: a, at: -2h }, { from: me, text: b, at: -90m }] }
              - { from: "+12025550102", to: [a@example.com], messages: [{ from: a@example.com, text: a, at: -1m }] }
            """).State.Lines.Values;
        Assert.Equal(["+12025550102", "+12025550101", "+12025550100"], lines.OrderBy(line => line.LastUse).Select(line => line.Number));
    }

    [Fact]
    public void Inbound_messages_are_unread_until_read_and_their_author_has_written()
    {
        var state = Load(Head + """
            chats:
              - from: "+12025550100"
                to: ["+14155550123"]
                messages:
                  - { from: "+14155550123", text: one, read: true }
                  - { from: "+14155550123", text: two }
                  - { from: me, text: three }
            """).State;
        var chat = Assert.Single(state.Chats.Values);
        var messages = Messages(state, chat).ToList();
        Assert.Equal([DeliveryStatus.Read, DeliveryStatus.Received, DeliveryStatus.Delivered], messages.Select(message => message.Status));
        Assert.Equal([messages[1].Key], chat.Unread);
        Assert.Equal([Now.AddMinutes(-2), Now.AddMinutes(-1), Now], messages.Select(message => message.CreatedAt));
        Assert.Equal(messages[1].CreatedAt, messages[1].SentAt);
        Assert.Equal(chat.Participants[1], messages[0].Sender);
        Assert.Equal(Now, messages[2].DeliveredAt);
        Assert.All(messages, message => Assert.Equal(Service.IMessage, message.Service));
        Assert.True(state.Contacts["+14155550123"].HasWritten);
        Assert.Equal(3, messages.Select(message => message.TraceId).Distinct().Count());
        Assert.Equal(4, state.Sequence);
        Assert.Equal(Now.AddMinutes(-2), chat.CreatedAt);
    }

    [Theory]
    [InlineData("SMS", "", "sent")]
    [InlineData("RCS", "", "delivered")]
    [InlineData("iMessage", ", a@example.com", "sent")]
    public void Only_direct_chats_with_receipts_show_a_sent_message_as_delivered(string service, string others, string expected)
    {
        var state =
            Load($"{Head}chats: [{{ from: +12025550100, to: [+14155550123{others}], service: {service}, messages: [{{ from: me, text: x "
                + $"}}] }}]").State;
        Assert.Equal(expected, Assert.Single(state.Messages.Values).WireStatus);
    }

    [Fact]
    public void Groups_remember_their_name_and_who_is_gone()
    {
        var state = Load(Head + """
            chats:
              - from: "+12025550100"
                to: [a@example.com, b@example.com, c@example.com]
                display_name: Club
                icon: https://example.com/i.png
                left: true
                removed: [b@example.com]
                health: AT_RISK
                messages: [{ from: b@example.com, text: bye, at: -1h }]
            """).State;
        var chat = Assert.Single(state.Chats.Values);
        Assert.Equal("Club", chat.Name);
        Assert.Equal("https://example.com/i.png", chat.Icon);
        Assert.True(chat.HasLeft);
        Assert.Equal(["a@example.com", "c@example.com"], chat.ActiveOthers.Select(participant => participant.Handle));
        Assert.Equal(Now.AddHours(-1), chat.Participants[2].LeftAt);
        Assert.Equal(new ChatHealth(HealthStatus.AtRisk, Now.AddHours(-1)), chat.Health);
        Assert.Single(chat.Unread);
    }

    [Fact]
    public void Media_become_the_parts_a_send_would_make()
    {
        var state = Load(Head + """
            account: { partner_id: p }
            attachments: [{ id: 00000000-0000-4000-8000-000000000001, filename: menu.pdf, content_type: application/pdf, size_bytes: 5 }]
            remote_files: [{ url: https://example.com/x, content_type: image/gif, size_bytes: 7 }]
            chats:
              - from: "+12025550100"
                to: [a@example.com]
                messages:
                  - from: me
                    parts:
                      - { type: text, value: look }
                      - { type: media, url: https://example.com/x }
                      - { type: media, attachment_id: 00000000-0000-4000-8000-000000000001 }
                  - { from: me, parts: [{ type: link, value: https://example.com }] }
            """).State;
        var messages = Messages(state, Assert.Single(state.Chats.Values)).ToList();
        Assert.Equal(new TextPart("look"), messages[0].Parts[0]);
        var media = Assert.IsType<MediaPart>(messages[0].Parts[1]);
        Assert.Equal(("x", "image/gif", 7L), (media.FileName, media.MimeType, media.SizeBytes));
        Assert.Equal("menu.pdf", Assert.IsType<MediaPart>(messages[0].Parts[2]).FileName);
        Assert.Equal(new LinkPart("https://example.com"), messages[1].Parts[0]);
    }

    [Fact]
    public void A_failed_message_carries_the_vendors_code_and_a_pending_one_no_times()
    {
        var state =
            Load(Head
                + "chats: [{ from: +12025550100, to: [a@example.com], messages: [{ from: me, text: x, status: failed }, { from: me, "
                + "text: x, status: pending }] }]").State;
        var messages = Messages(state, Assert.Single(state.Chats.Values)).ToList();
        Assert.Equal(4001, messages[0].FailureCode);
        Assert.Null(messages[1].SentAt);
        Assert.Null(messages[1].Service);
    }

    [Fact]
    public void A_message_keeps_its_code_its_edits_its_effect_and_that_it_was_spoken()
    {
        var state = Load(Head + """
            chats:
              - from: "+12025550100"
                to: [a@example.com]
                messages:
                  - { from: me, text: x, at: -3h, status: failed, code: 4002 }
                  - { from: me, text: x, at: -2h, edited_at: -1h, edits: 3, effect: { type: bubble, name: slam } }
                  - { from: a@example.com, parts: [{ type: media, url: https://example.com/memo.m4a }], voice_memo: true }
            """).State;
        var messages = Messages(state, Assert.Single(state.Chats.Values)).ToList();
        Assert.Equal(4002, messages[0].FailureCode);
        Assert.Equal((new MessageEdits(3, Now.AddHours(-1)), Now.AddHours(-1)), (messages[1].Edits, messages[1].UpdatedAt));
        Assert.Equal(new Effect("bubble", "slam"), messages[1].Effect);
        Assert.Equal([false, false, true], messages.Select(message => message.IsVoiceMemo));
    }

    [Fact]
    public void Every_kind_of_part_is_what_a_send_would_make()
    {
        var state = Load(Head + """
            chats:
              - from: "+12025550100"
                to: [a@example.com, b@example.com]
                messages:
                  - from: a@example.com
                    parts:
                      - type: text
                        value: Look here, Ben
                        text_decorations: [{ range: [0, 4], style: bold }, { range: [5, 9], animation: shake }]
                        mention: B@example.com
                        mention_range: [11, 14]
                  - from: me
                    parts:
                      - type: imessage_app
                        app: { name: Checkers, team_id: ABCDE12345, bundle_id: com.example.checkers, app_store_id: 7 }
                        layout: { caption: Your move, image_url: https://example.com/board.png, image_title: Board }
                  - { from: me, parts: [{ type: app_clip, value: "https://zero.linqapp.com/pay/acme?session=1" }] }
            """).State;
        var parts = Messages(state, Assert.Single(state.Chats.Values)).SelectMany(message => message.Parts).ToList();
        var text = Assert.IsType<TextPart>(parts[0]);
        Assert.Equal(
            [new TextDecoration(new TextRange(0, 4), "bold", null), new TextDecoration(new TextRange(5, 9), null, "shake")],
            text.Decorations);
        Assert.Equal(("B@example.com", new TextRange(11, 14)), (text.Mention, text.MentionRange));
        var card = Assert.IsType<AppCardPart>(parts[1]);
        Assert.Equal(new AppIdentity("Checkers", "ABCDE12345", "com.example.checkers", 7), card.App);
        Assert.Equal(("Your move", "", true, "Board"), (card.FallbackText, card.Url, card.Interactive, card.Layout.ImageTitle));
        Assert.StartsWith("/attachments/", card.Layout.ImageUrl, StringComparison.Ordinal);
        Assert.Equal(new AppClipPart("https://zero.linqapp.com/pay/acme?session=1") { Title = "zero.linqapp.com" }, parts[2]);
    }

    [Fact]
    public void Replies_know_the_thread_they_belong_to()
    {
        var state = Load(Head + """
            chats:
              - from: "+12025550100"
                to: [a@example.com]
                messages:
                  - { id: 00000000-0000-4000-8000-000000000001, from: me, text: Pizza? }
                  - { id: 00000000-0000-4000-8000-000000000002, from: a@example.com, text: "Yes", reply_to: 00000000-0000-4000-8000-000000000001 }
                  - { from: me, text: With cheese?, reply_to: { message_id: 00000000-0000-4000-8000-000000000002, part_index: 0 } }
            """).State;
        var messages = Messages(state, Assert.Single(state.Chats.Values)).ToList();
        Assert.Equal(new ReplyTo(messages[1].Id, 0) { Root = messages[0].Id }, messages[2].ReplyTo);
        Assert.All(messages, message => Assert.Equal(messages[0].Id, message.ThreadRoot));
        Assert.Equal([.. messages.Select(message => message.Key)], state.Threads[messages[0].Id]);
    }

    [Fact]
    public void Reactions_and_votes_are_those_of_the_people_named()
    {
        var state = Load(Head + """
            chats:
              - from: "+12025550100"
                to: [a@example.com, b@example.com]
                messages:
                  - from: me
                    text: x
                    at: -1h
                    reactions:
                      - { by: a@example.com, type: love, at: -30m }
                      - { id: 00000000-0000-4000-8000-0000000000c2, by: me, type: custom, custom_emoji: "🎂" }
                      - { by: b@example.com, type: sticker, sticker: { url: https://example.com/cat.gif, width: 64 } }
                  - from: b@example.com
                    poll: { options: [Pizza, { id: 00000000-0000-4000-8000-000000000009, text: Tacos, by: a@example.com, votes: [me, b@example.com] }] }
            """).State;
        var chat = Assert.Single(state.Chats.Values);
        var messages = Messages(state, chat).ToList();
        Assert.Equal(
            [
                new Reaction(0, chat.Participants[1], "love", null, Now.AddMinutes(-30)) { Id = IdSource.Derive(messages[0].Id, 0) },
                new Reaction(0, chat.Me, "custom", "🎂", Now.AddHours(-1)) { Id = new("00000000-0000-4000-8000-0000000000c2") },
                new Reaction(
                    0, chat.Participants[2], "sticker", null,
                    Now.AddHours(-1))
                {
                    Id = IdSource.Derive(messages[0].Id, 2),
                    Sticker = new Sticker("https://example.com/cat.gif", "cat.gif", "image/gif", 64, 300),
                },
            ],
            messages[0].Reactions);
        var poll = messages[1].Poll!;
        Assert.Empty(messages[1].Parts);
        Assert.Equal(["b@example.com", "a@example.com"], poll.Options.Select(option => option.Creator.Handle));
        Assert.Equal([new PollVote("+12025550100", Now), new PollVote("b@example.com", Now)], poll.Options[1].Votes);
        Assert.Equal(2, poll.TotalVoters);
    }

    [Fact]
    public void People_come_and_go_when_the_file_says()
    {
        var state = Load(Head + """
            chats:
              - from: "+12025550100"
                to: [a@example.com, b@example.com, c@example.com, d@example.com]
                created_at: -5h
                joined: [{ who: c@example.com, at: -4h }]
                left: [me, { who: b@example.com, at: -1h }]
                removed: [c@example.com]
                messages: [{ from: a@example.com, text: Hi, at: -2h }]
            """).State;
        var chat = Assert.Single(state.Chats.Values);
        Assert.True(chat.HasLeft);
        Assert.Equal(
            [
                (ParticipantStatus.Left, Now.AddHours(-5), Now.AddHours(-2)),
                (ParticipantStatus.Active, Now.AddHours(-5), null),
                (ParticipantStatus.Left, Now.AddHours(-5), Now.AddHours(-1)),
                (ParticipantStatus.Removed, Now.AddHours(-4), Now.AddHours(-2)),
                (ParticipantStatus.Active, Now.AddHours(-5), (DateTimeOffset?)null),
            ],
            chat.Participants.Select(participant => (participant.Status, participant.JoinedAt, participant.LeftAt)));
        Assert.Equal(Now.AddHours(-1), chat.UpdatedAt);
    }

    [Fact]
    public void A_contact_may_be_typing_at_the_start() =>
        Assert.Equal(
            Now, Assert.Single(
                Load(Head + "chats: [{ from: +12025550100, to: [a@example.com], typing: true }]").State.Chats.Values).ContactTypingSince);

    [Fact]
    public void A_seeded_chat_is_found_by_those_who_look_for_it()
    {
        var state = Load(Head + "chats: [{ from: +12025550100, to: [a@example.com] }]").State;
        var chat = Assert.Single(state.Chats.Values);
        Assert.Equal(chat.Id, state.Index.List(IndexKey.Reuse("+12025550100", isGroup: false, ["a@example.com"]))[0].ChatId);
        Assert.Equal(chat.Id, state.Index.List(new IndexKey(LineScopes.All, IndexKey.Everybody))[0].ChatId);
    }

    [Fact]
    public void Ids_depend_on_the_seed_alone()
    {
        const string body = "chats: [{ from: +12025550100, to: [a@example.com], messages: [{ from: me, text: x }] }]";
        Assert.Equal(Ids(1), Ids(1));
        Assert.Empty(Ids(1).Intersect(Ids(2)));

        ImmutableArray<Guid> Ids(int seed)
        {
            var state = Load($"{Head}seed: {seed}\n{body}").State;
            return [.. state.Chats.Keys, .. state.Messages.Keys, .. state.Contacts.Values.Select(contact => contact.Id)];
        }
    }

    [Fact]
    public void The_next_id_is_one_nobody_has()
    {
        var state =
            Load(Head
                + "chats: [{ from: +12025550100, to: [a@example.com], messages: [{ from: me, text: x }] }]\ngenerate: { chats: 20 }").State;
        var next = state.OpenIds().NextUuid();
        Assert.DoesNotContain(next, state.Chats.Keys);
        Assert.DoesNotContain(next, state.Messages.Keys);
        Assert.Equal(state.Sequence, state.Chats.Count + state.Messages.Count);
    }

    private static IEnumerable<Message> Messages(WorldState state, Chat chat) => chat.Messages.Select(key => state.Messages[key.Id]);

    private static WorldOrigin Load(string text)
    {
        var reading = ScenarioLoader.Load(text, "s.yaml", Now);
        Assert.Empty(reading.Problems);
        return reading.Origin!;
    }
}
