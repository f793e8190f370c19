namespace Chats.Emulator.Scenarios;

/// <summary>Every way a scenario can be wrong, with the words and the place a user gets.</summary>
public sealed class ScenarioProblemTests
{
    private const string Chat = "version: 1\nchats: [{ from: \"+12025550100\", to: [a@example.com], messages: [";

    [Fact]
    public void Ten_mistakes_are_ten_problems_each_in_its_place()
    {
        const string text = """
            version: 1
            sed: 7
            clock: { mode: real, now: 2026-01-01T00:00:00Z }
            lines:
              - number: "+12025550100"
              - number: "+1 202 555 0101"
            contacts: five
            chats:
              - from: "+12025550199"
                to: [ana@example.com, ana@example.com]
              - to: [ben@example.com]
                display_name: Ben
            delivery: { sent_after: soon }
            faults:
              - { name: f, on: "*", then: { error: 2020 } }
            """;
        Assert.Equal(
            [
                "s.yaml:2:1: unknown key 'sed'; did you mean 'seed'?",
                "s.yaml:3:27: now needs a manual or a running clock; add mode: manual or mode: running",
                "s.yaml:6:13: '+1 202 555 0101' is not a phone number in E.164 form such as +12025550100: it must not contain spaces",
                "s.yaml:7:11: expected a list, found a text",
                "s.yaml:9:11: unknown line '+12025550199'; did you mean '+12025550100'?",
                "s.yaml:10:27: duplicate recipient 'ana@example.com'; the first is in line 10",
                "s.yaml:11:5: missing key 'from'; only where the account has one line it goes without",
                "s.yaml:12:19: display_name is for groups; this chat has one recipient",
                "s.yaml:13:25: expected a duration such as 100ms, 5s, 1h30m or PT5M, found 'soon'",
                "s.yaml:15:40: 2020 was never seen as an answer, so its HTTP status is unknown; use status: with a body",
            ],
            Problems(text));
    }

    [Theory]
    [InlineData("", "1:1: the file is empty")]
    [InlineData("# nothing here\n", "1:1: the file is empty")]
    [InlineData("just words", "1:1: expected a map, found a text")]
    [InlineData("- a\n- b", "1:1: expected a map, found a list")]
    [InlineData("version: 1\n---\nversion: 1", "2:1: a second document starts here; a file holds one")]
    [InlineData("version: 1\nname: &n x", "2:7: anchors such as &n are not supported")]
    [InlineData("version: 1\nname: *n", "2:7: aliases such as *n are not supported; write it out")]
    [InlineData("version: 1\n<<: { name: x }", "2:1: merge keys (<<) are not supported; write it out")]
    [InlineData("version: 1\nname: !!str x", "2:7: tags such as tag:yaml.org,2002:str are not supported")]
    [InlineData("version: 1\nlines: [5\nname: x", "2:8: the list or map that starts here or before is not closed")]
    [InlineData("version: 1\nlines: [5", "3:1: While parsing a flow sequence, did not find expected ',' or ']'.")]
    [InlineData("? [a]\n: b", "1:3: a key must be a text")]
    [InlineData("version: 1\nname: \"\\udc00\\ud800\"", "2:8: the escape \\udc00 is no character; half of a pair such as \\ud83c\\udf4b "
        + "does not stand alone")]
    [InlineData("version: 1\nname: \"\\ud801\\u0041\"", "2:8: the escape \\ud801 is no character; half of a pair such as \\ud83c\\udf4b "
        + "does not stand alone")]
    public void Broken_yaml_is_one_problem(string text, string problem) => Assert.Equal([$"s.yaml:{problem}"], Problems(text));

    [Fact]
    public void Deep_nesting_is_one_problem()
    {
        var problem = Assert.Single(Problems("version: " + new string('[', 100_000)));
        Assert.Contains("nested too deeply", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version: 1\nversion: 1", "2:1: duplicate key 'version'")]
    [InlineData("name: x", "1:1: missing key 'version'")]
    [InlineData("version: 2", "1:10: must be 1, found 2")]
    [InlineData("version: 1\nseed: 99999999999999999999999", "2:7: must be between 0 and 18446744073709551615, found "
        + "99999999999999999999999")]
    [InlineData("version: 1\nseed: \"42\"", "2:7: expected a whole number, found the text \"42\"")]
    [InlineData("version: 1\nlines:", "2:7: expected a list, found nothing")]
    [InlineData("version: 1\nrate_limits: maybe", "2:14: expected on or off, found 'maybe'")]
    [InlineData("version: 1\naccount: { sandbox: yes }", "2:21: expected true or false, found 'yes'; that is a text in YAML 1.2: write true")]
    [InlineData("version: 1\nlines: [{ number: \"+12025550100\", reputation: AT_RISC }]", "2:47: unknown value 'AT_RISC'; did you mean "
        + "'AT_RISK'?")]
    [InlineData("version: 1\nlines: [{ number: \"+12025550100\", rcs: off }]", "2:40: unknown value 'off'; known are enabled, disabled, "
        + "no_account")]
    [InlineData("version: 1\naudits: { duration: soon }", "2:21: expected a duration such as 100ms, 5s, 1h30m or PT5M, found 'soon'")]
    [InlineData("version: 1\nclock: { mode: manuel }", "2:16: unknown value 'manuel'; did you mean 'manual'?")]
    [InlineData("version: 1\nclock: { mode: manual, now: -5m }", "2:29: expected a date-time such as 2026-11-23T18:00:00Z, found '-5m'")]
    [InlineData("version: 1\nclock: { mode: manual, now: 2026-02-30T00:00:00Z }", "2:29: expected a date-time such as "
        + "2026-11-23T18:00:00Z, found '2026-02-30T00:00:00Z'")]
    [InlineData("version: 1\nclock: { mode: manual, now: 2026-02-03T00:00:00 }", "2:29: expected a date-time such as "
        + "2026-11-23T18:00:00Z, found '2026-02-03T00:00:00'; add Z or an offset such as +02:00")]
    [InlineData("version: 1\nauth: { mode: strict }", "2:7: strict mode without tokens lets nobody in; list some under tokens")]
    [InlineData("version: 1\nauth: { tokens: [{ token: a }, { token: a }] }", "2:41: duplicate token 'a'; the first is in line 2")]
    [InlineData("version: 1\nauth: { tokens: [{ token: a, lines: [\"+12025550109\"] }] }", "2:38: unknown line '+12025550109'; did you "
        + "mean '+12025550100'?")]
    [InlineData("version: 1\nlines: [{ number: \"+12025550100\" }, { number: \"+12025550100\" }]", "2:47: duplicate line number "
        + "'+12025550100'; the first is in line 2")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com }, { handle: A@Example.com }]", "2:49: duplicate contact "
        + "'a@example.com'; the first is in line 2")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, services: [SMS] }]", "2:48: an e-mail address cannot receive SMS, only "
        + "iMessage")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, delivery: { service: SMS } }]", "2:47: an e-mail address cannot receive "
        + "SMS, only iMessage")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, delivery: { fails_with: 4006 } }]", "2:47: fails_with cannot be 4006 "
        + "here; known are 3007, 4001, 4002, 4005")]
    [InlineData("version: 1\ncontacts: [{ handle: a@example.com, delivery: { stalls_at: sent, fails_with: 4001 } }]", "2:47: fails_with "
        + "and stalls_at exclude each other")]
    [InlineData("version: 1\ndelivery: { queued_after: now }", "2:27: expected a duration such as 100ms, 5s, 1h30m or PT5M, found 'now'")]
    [InlineData("version: 1\ncontacts: [{ handle: \"@x\" }]", "2:22: '@x' is not an e-mail address such as ana@example.com")]
    [InlineData("version: 1\ncontacts: [{ handle: \"+14155550123\", opted_out: later }]", "2:49: expected true, false, a date-time such "
        + "as 2026-11-23T18:00:00Z, or a time before the start such as -5m, found 'later'")]
    [InlineData("version: 1\nattachments: [{ id: 1, filename: a, content_type: image/png, size_bytes: 1 }]", "2:21: expected a UUID such "
        + "as 550e8400-e29b-41d4-a716-446655440000, found '1'")]
    [InlineData("version: 1\nremote_files: [{ url: ftp://x/y }]", "2:23: expected an absolute URL with https or http, found 'ftp://x/y'")]
    [InlineData("version: 1\ngenerate: { chats: 1000001 }", "2:20: must be between 0 and 1000000, found 1000001")]
    [InlineData("version: 1\ngenerate: { chats: 1, groups: 1.5 }", "2:31: must be between 0 and 1, found 1.5")]
    [InlineData("version: 1\ngenerate: { chats: 1, messages: { min: 5, max: 4 } }", "2:33: min (5) is more than max (4)")]
    [InlineData("version: 1\ngenerate: { chats: 1000000, messages: { max: 1000 } }", "2:11: this could make 1000000000 messages; at most "
        + "10000000 are made")]
    [InlineData("version: 1\ngenerate: { chats: 1, locale: em_US }", "2:31: unknown value 'em_US'; did you mean 'en_US'?")]
    [InlineData("version: 1\nlines: [{ number: \"+12025550100\" }, { number: \"+12025550101\" }]\nchats: [{ to: [a@example.com] }]",
        "3:9: missing key 'from'; only where the account has one line it goes without")]
    [InlineData("version: 1\nlines: [{ number: \"+12025550100\" }, { number: \"+12025550101\" }]\nchats: [{ form: x, to: [a@example.com] }]",
        "3:11: unknown key 'form'; did you mean 'from'?")]
    public void A_mistake_is_one_problem(string text, string problem) => Assert.Equal([$"s.yaml:{problem}"], Problems(text));

    [Theory]
    [InlineData("12025550100", "the leading + is missing")]
    [InlineData("+1 202", "it must not contain spaces")]
    [InlineData("+1-202", "it must not contain dashes, dots, slashes or parentheses")]
    [InlineData("+0123", "a country code does not start with 0")]
    [InlineData("+1202x", "only digits may follow the +")]
    [InlineData("+1234567890123456", "it has more than 15 digits")]
    [InlineData("+1", "it has too few digits")]
    [InlineData("ana", "it has no digits")]
    public void A_bad_handle_is_told_what_is_wrong_with_it(string handle, string reason)
    {
        var problem = Assert.Single(Problems($"version: 1\ncontacts: [{{ handle: \"{handle}\" }}]"));
        Assert.EndsWith(": " + reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from: \"+12025550100\", to: [\"+12025550100\"]", "'+12025550100' is the chat's own line and cannot be among its "
        + "recipients")]
    [InlineData("from: \"+12025550100\", to: [a@example.com], left: true", "left is for groups; this chat has one recipient")]
    [InlineData("from: \"+12025550100\", to: [a@example.com], icon: https://x.example/i.png", "icon is for groups; this chat has one "
        + "recipient")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], removed: [c@example.com]", "'c@example.com' is not in this "
        + "chat; write 'me' or one of its recipients")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], left: [c@example.com]", "'c@example.com' is not in this "
        + "chat; write 'me' or one of its recipients")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], left: [\"+12025550100\"]", "write 'me' for the own line")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], left: [{ who: c@example.com, at: -1h }]", "'c@example.com' "
        + "is not in this chat; write 'me' or one of its recipients")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], left: [a@example.com], removed: [a@example.com]", "duplicate person who is gone 'a@example.com'; the first is in line 3")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], joined: [a@example.com]", "expected a map, found a text")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], joined: [{ who: a@example.com }]", "missing key 'at'")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], created_at: -1h, joined: [{ who: a@example.com, at: -2h }]", "is earlier than the chat's created_at")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], created_at: -3h, joined: [{ who: a@example.com, at: -1h }], "
        + "left: [{ who: a@example.com, at: -2h }]", "is earlier than their joining")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], left: maybe", "expected true or false, found 'maybe'")]
    [InlineData("from: \"+12025550100\", to: [a@example.com], left: [a@example.com]", "left is for groups; this chat has one recipient")]
    [InlineData("from: \"+12025550100\", to: [a@example.com], joined: [{ who: a@example.com, at: -1h }]", "joined is for groups; this "
        + "chat has one recipient")]
    [InlineData("from: \"+12025550100\", to: [a@example.com, b@example.com], typing: true", "typing is seen in direct chats over "
        + "iMessage only")]
    [InlineData("from: \"+12025550100\", to: [\"+14155550123\"], service: SMS, typing: true", "typing is seen in direct chats over "
        + "iMessage only")]
    [InlineData("from: \"+12025550100\", to: []", "needs at least 1 item, found 0")]
    [InlineData("from: \"+12025550100\", to: [a@example.com], service: imessage", "unknown value 'imessage'; did you mean 'iMessage'?")]
    [InlineData("from: \"+12025550100\", to: [a@example.com], health: healthy", "unknown value 'healthy'; did you mean 'HEALTHY'?")]
    [InlineData("from: \"+12025550100\", to: [a@example.com], created_at: 2h", "expected a date-time such as 2026-11-23T18:00:00Z, or a "
        + "time before the start such as -5m, found '2h'")]
    public void A_chat_is_checked(string chat, string problem)
    {
        var found = Assert.Single(Problems($"version: 1\nchats:\n  - {{ {chat} }}"));
        Assert.EndsWith(": " + problem, found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_has_at_most_31_recipients()
    {
        var to = string.Join(", ", Enumerable.Range(0, 32).Select(i => $"p{i}@example.com"));
        var problem = Assert.Single(Problems($"version: 1\nchats: [{{ from: \"+12025550100\", to: [{to}] }}]"));
        Assert.Equal("s.yaml:2:37: takes at most 31 items, found 32", problem);
    }

    [Fact]
    public void Ids_may_not_repeat()
    {
        const string text = """
            version: 1
            attachments:
              - { id: 00000000-0000-4000-8000-000000000001, filename: a.png, content_type: image/png, size_bytes: 1 }
              - { id: 00000000-0000-4000-8000-000000000001, filename: a.png, content_type: image/png, size_bytes: 1 }
            chats:
              - id: 00000000-0000-4000-8000-000000000001
                from: "+12025550100"
                to: [a@example.com]
                messages: [{ id: 00000000-0000-4000-8000-000000000001, from: me, text: x }]
              - id: 00000000-0000-4000-8000-000000000001
                from: "+12025550100"
                to: [a@example.com]
                messages: [{ id: 00000000-0000-4000-8000-000000000001, from: me, text: x }]
            faults:
              - { name: f, on: "*", then: { status: 500 } }
              - { name: f, on: "*", then: { status: 500 } }
            """;
        Assert.Equal(
            [
                "s.yaml:4:11: duplicate attachment id '00000000-0000-4000-8000-000000000001'; the first is in line 3",
                "s.yaml:10:9: duplicate chat id '00000000-0000-4000-8000-000000000001'; the first is in line 6",
                "s.yaml:12:9: +12025550100 and a@example.com have a direct chat already, in line 8; two people have one",
                "s.yaml:13:22: duplicate message id '00000000-0000-4000-8000-000000000001'; the first is in line 9",
                "s.yaml:16:13: duplicate fault name 'f'; the first is in line 15",
            ],
            Problems(text));
    }

    [Theory]
    [InlineData("{ from: me }", "needs one of the keys text, parts, poll")]
    [InlineData("{ from: me, text: x, parts: [{ type: text, value: x }] }", "takes only one of the keys text, parts, poll")]
    [InlineData("{ from: b@example.com, text: x }", "'b@example.com' is not in this chat; write 'me' or one of its recipients")]
    [InlineData("{ from: \"+12025550100\", text: x }", "write 'me' for the own line")]
    [InlineData("{ from: a@example.com, text: x, status: sent }", "an inbound message is received or read")]
    [InlineData("{ from: me, text: x, status: received }", "only inbound messages are received; did you mean 'delivered'?")]
    [InlineData("{ from: me, text: x, status: read, read: true }", "read and status say the same; keep one of them")]
    [InlineData("{ from: me, text: x, at: -1h }, { from: me, text: x, at: -2h }", "is earlier than the message before it; messages stand "
        + "oldest first")]
    [InlineData("{ from: me, parts: [{ value: x }] }", "missing key 'type'")]
    [InlineData("{ from: me, parts: [{ type: txt, value: x }] }", "unknown type 'txt'; did you mean 'text'?")]
    [InlineData("{ from: me, parts: [{ type: text, value: x, url: y }] }", "unknown key 'url'; known are type, value, text_decorations, "
        + "mention, mention_range, mentions, inline_stickers")]
    [InlineData("{ from: me, parts: [{ type: text, value: x }, { type: text, value: y }] }", "message.parts[0] and [1] are both text: "
        + "join them, or put another part between")]
    [InlineData("{ from: me, parts: [{ type: text, value: x }, { type: link, value: https://x.example }] }", "A link part must be the "
        + "only part of its message")]
    [InlineData("{ from: me, parts: [{ type: text, value: abc, text_decorations: [{ range: [0, 4], style: bold }] }] }", "the range [0, "
        + "4] does not lie within the text, which has 3 characters")]
    [InlineData("{ from: me, parts: [{ type: text, value: abc, text_decorations: [{ range: [1, 1], style: bold }] }] }", "the range [1, "
        + "1] does not lie within the text, which has 3 characters")]
    [InlineData("{ from: me, parts: [{ type: text, value: abc, text_decorations: [{ range: [0], style: bold }] }] }", "needs at least 2 "
        + "items, found 1")]
    [InlineData("{ from: me, parts: [{ type: text, value: abc, text_decorations: [{ range: [0, 1] }] }] }", "needs one of the keys "
        + "style, animation")]
    [InlineData("{ from: me, parts: [{ type: text, value: abc, text_decorations: [{ range: [0, 1], style: blod }] }] }", "unknown value "
        + "'blod'; did you mean 'bold'?")]
    [InlineData("{ from: me, parts: [{ type: text, value: abc, text_decorations: [{ range: [0, 2], style: bold }, { range: [1, 3], "
        + "animation: shake }] }] }", "an animation must not overlap another decoration")]
    [InlineData("{ from: me, parts: [{ type: text, value: abc, mention: a@example.com }] }", "people are mentioned in groups only")]
    [InlineData("{ from: me, parts: [{ type: text, value: abc, mention_range: [0, 1] }] }", "mention_range needs mention")]
    [InlineData("{ from: me, parts: [{ type: text, value: abc, inline_stickers: [{ range: [0, 1], attachment_id: "
        + "00000000-0000-4000-8000-0000000000ff }] }] }", "this part cannot be sent: Attachment not found")]
    [InlineData("{ from: me, parts: [{ type: imessage_app, app: { name: A, team_id: abc, bundle_id: b }, layout: { caption: c } }] }", "expected ten upper-case letters and digits, found 'abc'")]
    [InlineData("{ from: me, parts: [{ type: imessage_app, app: { name: A, team_id: ABCDE12345, bundle_id: b }, layout: {} }] }", "the card would be an empty bubble; give a caption or an image_url")]
    [InlineData("{ from: me, parts: [{ type: imessage_app, app: { name: A, team_id: ABCDE12345, bundle_id: b }, layout: { caption: c, "
        + "image_title: t } }] }", "image_title and image_subtitle need image_url")]
    [InlineData("{ from: me, parts: [{ type: imessage_app, app: { name: A, team_id: ABCDE12345, bundle_id: b }, layout: { image_url: "
        + "https://x.example/a.pdf } }] }", "this part cannot be sent: Failed to download image from the provided URL")]
    [InlineData("{ from: me, parts: [{ type: app_clip, value: http://example.com }] }", "expected an absolute URL with https, found "
        + "'http://example.com'")]
    [InlineData("{ from: me, text: x, reply_to: 00000000-0000-4000-8000-000000000009 }", "no earlier message of this chat has the id "
        + "00000000-0000-4000-8000-000000000009")]
    [InlineData("{ id: 00000000-0000-4000-8000-000000000009, from: me, text: x, reply_to: 00000000-0000-4000-8000-000000000009 }", "no earlier message of this chat has the id 00000000-0000-4000-8000-000000000009")]
    [InlineData("{ id: 00000000-0000-4000-8000-000000000009, from: me, text: x }, { from: me, text: x, reply_to: { message_id: "
        + "00000000-0000-4000-8000-000000000009, part_index: 1 } }", "part_index must be below 1, the number of the message's parts")]
    [InlineData("{ from: me, text: x, effect: { type: screen, name: slam } }", "unknown value 'slam'; known are confetti, fireworks, "
        + "lasers, sparkles, celebration, hearts, love, balloons, happy_birthday, echo, spotlight")]
    [InlineData("{ from: me, text: x, effect: { type: sky, name: slam } }", "unknown type 'sky'; known are screen, bubble")]
    [InlineData("{ from: me, text: x, reactions: [{ by: b@example.com, type: like }] }", "'b@example.com' is not in this chat; write "
        + "'me' or one of its recipients")]
    [InlineData("{ from: me, text: x, reactions: [{ by: a@example.com, type: lik }] }", "unknown value 'lik'; did you mean 'like'?")]
    [InlineData("{ from: me, text: x, reactions: [{ by: a@example.com, type: custom }] }", "custom_emoji goes with the type custom, and "
        + "only with it")]
    [InlineData("{ from: me, text: x, reactions: [{ by: a@example.com, type: sticker }] }", "sticker goes with the type sticker, and "
        + "only with it")]
    [InlineData("{ from: me, text: x, reactions: [{ by: me, type: like, placement: { x: 1 } }] }", "placement and movable go with the type "
        + "sticker")]
    [InlineData("{ from: me, text: x, reactions: [{ by: me, type: like, movable: false }] }", "placement and movable go with the type "
        + "sticker")]
    [InlineData("{ from: me, text: x, reactions: [{ by: a@example.com, type: like, part_index: 1 }] }", "part_index must be below 1, the "
        + "number of the message's parts")]
    [InlineData("{ from: me, text: x, at: -1h, reactions: [{ by: a@example.com, type: like, at: -2h }] }", "is earlier than the message")]
    [InlineData("{ from: me, text: x, edits: 2 }", "edits goes with edited_at")]
    [InlineData("{ from: me, text: x, edits: 6, edited_at: -1m }", "must be between 1 and 5, found 6")]
    [InlineData("{ from: me, text: x, at: -1h, edited_at: -2h }", "is earlier than the message")]
    [InlineData("{ from: me, poll: { options: [a, b] }, edited_at: -2h }", "only text can be edited")]
    [InlineData("{ from: me, text: x, voice_memo: true }", "a voice memo is one media part that leads to an audio file")]
    [InlineData("{ from: me, parts: [{ type: media, url: https://x.example/a.png }], voice_memo: true }", "a voice memo is one media "
        + "part that leads to an audio file")]
    [InlineData("{ from: me, text: x, code: 4002 }", "code goes with status: failed")]
    [InlineData("{ from: me, text: x, status: failed, code: 4003 }", "no message fails with that code; known are 3007, 4001, 4002, 4005, "
        + "4006, 4007, 4008")]
    [InlineData("{ from: me, poll: { options: [a] } }", "needs at least 2 items, found 1")]
    [InlineData("{ from: me, poll: { options: [a, { text: b, votes: [b@example.com] }] } }", "'b@example.com' is not in this chat; write "
        + "'me' or one of its recipients")]
    [InlineData("{ from: me, poll: { options: [a, { text: b, votes: [me, me] }] } }", "duplicate vote 'me'; the first is in line 2")]
    [InlineData("{ from: me, poll: { options: [{ text: a, id: 00000000-0000-4000-8000-000000000009 }, { text: b, id: "
        + "00000000-0000-4000-8000-000000000009 }] } }", "duplicate poll option id '00000000-0000-4000-8000-000000000009'; the first is "
        + "in line 2")]
    [InlineData("{ from: me, parts: [{ type: media }] }", "needs one of the keys url, attachment_id")]
    [InlineData("{ from: me, parts: [{ type: media, url: http://x.example/a.png }] }", "expected an absolute URL with https, found "
        + "'http://x.example/a.png'")]
    [InlineData("{ from: me, parts: [{ type: media, url: https://x.example/a.exe }] }", "this part cannot be sent: Invalid file type: a.exe")]
    [InlineData("{ from: me, parts: [{ type: media, attachment_id: 00000000-0000-4000-8000-000000000001 }] }", "this part cannot be "
        + "sent: Attachment not found")]
    public void A_message_is_checked(string message, string problem)
    {
        var found = Assert.Single(Problems($"{Chat}{message}] }}]"));
        Assert.EndsWith(": " + problem, found, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_later_than_a_manual_clock_or_earlier_than_its_chat()
    {
        const string text = """
            version: 1
            clock: { mode: manual, now: 2026-11-23T18:00:00Z }
            chats:
              - from: "+12025550100"
                to: [a@example.com]
                created_at: -1h
                messages:
                  - { from: me, text: x, at: 2026-11-23T16:59:59Z }
                  - { from: me, text: x, at: 2026-11-23T18:00:01Z }
            """;
        Assert.Equal(["s.yaml:8:34: is earlier than the chat's created_at", "s.yaml:9:34: is later than the clock's now"], Problems(text));
    }

    [Fact]
    public void Nothing_is_loaded_when_anything_is_wrong()
    {
        var reading = ScenarioLoader.Load("version: 1\nnaem: x", "s.yaml", Shipped.Now);
        Assert.Null(reading.Origin);
        Assert.Single(reading.Problems);
    }

    private static IEnumerable<string> Problems(string text) =>
        ScenarioLoader.Check(text, "s.yaml").Problems.Select(problem => problem.ToString());
}
