namespace Chats.Emulator.ApiTests.Control.Tests;

/// <summary>
/// What is done in a world and recorded: acts of people (<c>Maya {…}</c>), calls of the control plane (<c>PUT /…</c>), and what the
/// application is told to do by a message (<c>do …</c>, see <see cref="RecordedApplication"/>).
/// </summary>
internal static class RecordedRows
{
    private const string Hi = """Maya { say: "Hi", to: "+12025550100" }""";
    private const string Group = """Maya { say: "All", to: "+12025550100", with: [Ben] }""";
    private const string Poll = """Maya { send: { poll: [x, y] }, to: "+12025550100" }""";
    private const string InGroup = """to: "+12025550100", with: [Ben]""";

    /// <summary>The kinds of facts that the doings of the application lead to.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["message", "typing", "reaction", "edit", "read", "group", "poll", "vote"];

    /// <summary>By name: how many things cannot be made again, and what is done.</summary>
    public static readonly IReadOnlyDictionary<string, (int Notes, string[] Doings)> All =
        new Dictionary<string, (int, string[])>(StringComparer.Ordinal)
        {
            ["say"] = (0, [Hi, """Maya { say: "${now} is: # 12" }"""]),
            ["say with effect"] = (0, ["""Maya { say: { text: Hooray, effect: { type: screen, name: confetti } }, to: "+12025550100" }"""]),
            ["say in parts"] = (0, ["""
                Maya { say: { parts: [ { type: text, value: Look }, { type: link, value: "https://bakery.example/a" } ] }, to: "+12025550100" }
                """]),
            ["say with decorations"] = (0, ["""
                Maya { say: { parts: [ { type: text, value: "So nice", text_decorations: [ { range: [0, 2], style: bold } ] } ] }, to: "+12025550100" }
                """]),
            ["say with a mention"] = (0, [Group, $$"""
                Maya { say: { parts: [ { type: text, value: "Ask Ben", mention: "+14155550124" } ] }, {{InGroup}} }
                """]),
            ["say over another service"] = (0, [Hi, """Maya { say: { text: "By SMS", service: SMS } }"""]),
            ["say in reply"] = (0, [Hi, """Maya { say: { text: "To that", reply_to: last } }"""]),
            ["say in reply to what was before"] = (1, ["""Maya { say: { text: "To that", reply_to: last }, chat: before }"""]),
            ["type"] = (0, [Hi, "Maya { type: 2s }", "Maya { say: Typed }"]),
            ["type without an end"] = (0, [Hi, """POST /contacts/Maya/typing {"chat_id":"$chat"}"""]),
            ["read"] = (0, [Hi, "Maya { read: true }"]),
            ["read up to a message"] = (0, [Hi, "Maya { read: true, message: $sent }"]),
            ["one_of beside the chats"] = (0, ["Maya { one_of: [ { change_services: [SMS] }, { change_services: [SMS] } ] }", Hi]),
            ["read by its own call"] = (0, [Hi, """POST /contacts/Maya/reads {"chat_id":"$chat"}"""]),
            ["react"] = (0, [Hi, "Maya { react: love }", "Maya { react: { type: love, removed: true } }"]),
            ["react to a part"] = (0, ["""Maya { say: "do parts", to: "+12025550100" }""", "Maya { react: { type: 🎂, part_index: 1 } }"]),
            ["react to what was before"] = (1, ["Maya { react: love, chat: before }", "Maya { say: Next }"]),
            ["edit"] = (0, [Hi, """Maya { edit: "Hello" }"""]),
            ["edit a part"] = (0, ["""
                Maya { say: { parts: [ { type: text, value: One }, { type: text, value: Two } ] }, to: "+12025550100" }
                """, "Maya { edit: { text: Three, part_index: 1 } }"]),
            ["unsend"] = (0, [Hi, "Maya { unsend: true }"]),
            ["vote"] = (0, [Poll, "Maya { vote: x }", "Maya { vote: { option: x, removed: true } }"]),
            ["add an option"] = (0, [Poll, """POST /contacts/Maya/options {"message_id":"$message","options":["z"]}""", "Maya { vote: z }"]),
            ["add options to the poll of the application"] = (0, [
                """Maya { say: "do poll", to: "+12025550100" }""", "Maya { add_options: [Pie, Tart] }", "Maya { vote: Pie }"]),
            ["send media"] = (1, ["""Maya { send: { media: "https://maya.example/cake.jpg" }, to: "+12025550100" }""", "Maya { say: Next }"]),
            ["send a voice memo"] = (1, ["""Maya { send: { voice_memo: "https://maya.example/a.m4a" }, to: "+12025550100" }"""]),
            ["send a voice memo in reply"] = (1, [Hi, """
                POST /contacts/Maya/messages {"chat_id":"$chat","parts":[{"type":"media","url":"https://maya.example/a.m4a"}],"voice_memo":true,"reply_to":{"message_id":"$sent"}}
                """]),
            ["send an app card"] = (0, ["""
                Maya { send: { app_card: { app: { name: Menu, team_id: ABCDE12345, bundle_id: com.example.menu }, layout: { caption: Tart } } }, to: "+12025550100" }
                """]),
            ["send a sticker"] = (1, [Hi, "Maya { send: { sticker: 🎂 } }"]),
            ["send a sticker from an address"] = (0, [Hi, """Maya { send: { sticker: "https://maya.example/star.png" } }"""]),
            ["take an emoji back"] = (2, [Hi, "Maya { send: { sticker: 🎂 } }", "Maya { send: { sticker: 🎂, removed: true } }"]),
            ["take a sticker back"] = (0, [
                Hi, """Maya { send: { sticker: "https://maya.example/star.png" }, message: $sent }""",
                """POST /contacts/Maya/reactions {"message_id":"$sent","type":"sticker","sticker":{"url":"https://maya.example/star.png"},"operation":"remove"}""",
                "Maya { say: Next }"]),
            ["share_location"] = (0, [
                Hi, """Maya { share_location: { longitude: 1.5, latitude: -2, address: "1 ${now} Rd", ends_after: 1h } }""",
                "Maya { share_location: { longitude: 1, latitude: 2 } }", "Maya { say: Here }", "Maya { share_location: false }"]),
            ["share_card"] = (0, [
                """Maya { share_card: { first_name: Maya, last_name: "O'Neil", media_url: "https://maya.example/me.png" }, to: "+12025550100" }""",
                """POST /contacts/Maya/contact_card {"media_url":"https://maya.example/you.png"}""", Hi]),
            ["leave and join"] = (0, [
                $$"""Maya { say: "All", to: "+12025550100", with: [Ben, Ana] }""", "Ben { leave: true, chat: $chat }", "Ben { join: true, chat: $chat }",
                "Ben { say: Back, chat: $chat }"]),
            ["add and remove"] = (0, [Group, "Maya { add: Ana }", "Ana { say: Thanks, chat: $chat }", "Ben { remove: Ana, chat: $chat }", "Maya { say: Gone }"]),
            ["the line goes and comes back"] = (0, [
                """Maya { say: "All", to: "+12025550100", with: [Ben, Ana] }""", """Maya { remove: "+12025550100" }""", """Maya { add: "+12025550100" }""",
                "Maya { say: Again }"]),
            ["what is said after the line is gone"] = (1, [
                """Maya { say: "All", to: "+12025550100", with: [Ben, Ana] }""", """Maya { remove: "+12025550100" }""", "Maya { say: Unheard }"]),
            ["rename"] = (0, [Group, "Maya { rename: Party }", "Ben { say: Nice, chat: $chat }", $$"""Maya { say: Thanks, {{InGroup}} }"""]),
            ["a group with a name from before"] = (0, ["""Maya { say: "All", to: "+12025550100", with: [Ana] }"""]),
            ["a group's icon"] = (1, [Group, """POST /contacts/Maya/group {"chat_id":"$chat","icon":"https://maya.example/star%201.png"}"""]),
            ["a group's icon that is taken away"] = (1, [
                Group, $$"""Maya { change_icon: "https://maya.example/star.png", {{InGroup}} }""", $$"""Maya { change_icon: "", {{InGroup}} }"""]),
            ["stop"] = (0, [Hi, "Maya { stop: true }"]),
            ["block"] = (1, [Hi, "Maya { block: true }", "Maya { say: Unheard }", "Maya { block: false }", "Maya { say: Heard }"]),
            ["change_services"] = (0, [Hi, "Maya { change_services: [SMS] }", "Maya { say: Now }"]),
            ["pay"] = (0, [Hi, """Maya { say: "do link" }""", "Maya { pay: true }"]),
            ["decline"] = (0, [Hi, """Maya { say: "do link" }""", "Maya { decline: true }"]),
            ["one_of"] = (0, ["""Maya { one_of: [ { say: A }, { say: B } ], to: "+12025550100" }"""]),
            ["contact"] = (0, ["""PUT /contacts/Maya {"services":["SMS"],"reads_after":"3s","blocked":false}""", Hi]),
            ["a person who reads never"] = (1, ["""PUT /contacts/Maya {"reads_after":"never"}""", Hi]),
            ["a person's name"] = (1, ["""PUT /contacts/%2B14155550177 {"name":"Zoe"}""", Hi]),
            ["line"] = (0, ["""PUT /lines/+12025550100 {"reputation":"AT_RISK"}""", Hi]),
            ["the application answers in several parts"] = (0, ["""Maya { say: "do parts", to: "+12025550100" }"""]),
            ["the application answers at 16:30 in parts"] = (0, ["""Maya { say: "do times", to: "+12025550100" }"""]),
            ["the application replies"] = (0, ["""Maya { say: "do reply", to: "+12025550100" }"""]),
            ["the application sends with effect"] = (0, ["""Maya { say: "do effect", to: "+12025550100" }"""]),
            ["the application types"] = (0, ["""Maya { say: "do typing", to: "+12025550100" }"""]),
            ["the application reads"] = (0, ["""Maya { say: "do read", to: "+12025550100" }"""]),
            ["the application reacts"] = (0, ["""Maya { say: "do react", to: "+12025550100" }"""]),
            ["the application takes a reaction back"] = (0, ["""Maya { say: "do unreact", to: "+12025550100" }"""]),
            ["the application puts a sticker"] = (0, ["""Maya { say: "do sticker", to: "+12025550100" }"""]),
            ["the application edits"] = (0, [Hi, """Maya { say: "do edit" }"""]),
            ["the application sends a poll"] = (0, ["""Maya { say: "do poll", to: "+12025550100" }""", "Maya { vote: Cake }"]),
            ["the application adds options"] = (0, [Poll, """Maya { say: "do options" }"""]),
            ["the application votes"] = (0, [Poll, """Maya { say: "do vote" }""", """Maya { say: "do unvote" }"""]),
            ["the application renames"] = (0, [$$"""Maya { say: "do rename", {{InGroup}} }""", $$"""Ben { say: "Hm", to: "+12025550100", with: [Maya] }"""]),
            ["the application changes the icon"] = (0, [$$"""Maya { say: "do icon", {{InGroup}} }"""]),
            ["the application adds"] = (0, [$$"""Maya { say: "do add", {{InGroup}} }""", "Maya { say: Well, chat: $chat }"]),
            ["the application removes"] = (0, ["""Maya { say: "do remove", to: "+12025550100", with: [Ben, Ana] }""", "Maya { say: Well, chat: $chat }"]),
            ["the application leaves"] = (0, ["""Maya { say: "do leave", to: "+12025550100", with: [Ben, Ana] }"""]),
            ["the application opens a group"] = (0, ["""Maya { say: "do group", to: "+12025550100" }""", "Ben { say: Hello, chat: $chat }"]),
            ["the application writes to another"] = (0, [Hi, """Ben { say: "do direct", to: "+12025550100" }"""]),
            ["the application answers in a group later"] = (0, [Group, """Ben { say: "do elsewhere", to: "+12025550100" }"""]),
        };
}
