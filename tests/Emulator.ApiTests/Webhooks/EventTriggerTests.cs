using Chats.Emulator.ApiTests.Host;
using static Chats.Emulator.ApiTests.Host.People;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>When each event fires: each row is played from outside, with all events it causes in order.</summary>
public sealed class EventTriggerTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Card =
        """{"message":{"parts":[{"type":"imessage_app","app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"},"layout":{"caption":"Menu"}}]}}""";

    private string _message = "";

    private string _subscription = "";

    private string _connectId = "";

    private string _payment = "";

    private string _request = "";

    /// <summary>
    /// The row, its steps separated by line ends, and the events. A step is a call with its body, or an advance; {message} is the latest
    /// message.
    /// </summary>
    public static TheoryData<string, string, string> Rows => new()
    {
        { "a new chat", $"{Post("/v3/chats", Bodies.From(SecondLine, Bodies.Hello, Maya))}\nadvance 10s",
            "chat.created message.sent message.delivered message.read" },
        { "a send into a chat", $"{Send(DirectChat)}\nadvance 10s", "message.sent message.delivered message.read" },
        { "a send to people", Post("/v3/messages", $$"""{"to":["{{Maya}}"],"message": {{Bodies.Hello}} }""") + "\nadvance 10s",
            "message.sent message.delivered message.read" },
        { "a voice memo", $"{Post($"/v3/chats/{DirectChat}/voicememo", """{"voice_memo_url":"https://example.com/a.m4a"}""")}\nadvance 10s",
            "message.sent message.delivered message.read" },
        { "over SMS", $"{Send(SmsChat)}\nadvance 10s", "message.sent" },
        { "to a group", $"{Send(GroupChat)}\nadvance 10s", "message.sent" },
        { "over RCS, to somebody without read receipts", $"{Send(RcsChat)}\nadvance 10s", "message.sent message.delivered" },
        { "a send that dies", $"{Post("/v3/chats", Bodies.Text("Hello", Unreachable))}\nadvance 10s", "chat.created message.failed" },
        { "a call that is refused", $"{Post("/v3/chats", "{}")}\nadvance 10s", "" },
        { "an inbound text", Acts(Maya, "messages", $$"""{"chat_id":"{{DirectChat}}","text":"Hello"}"""), "message.received" },
        { "an inbound text of somebody new", Acts(Stranger, "messages", $$"""{"to":"{{Line}}","text":"Hello"}"""),
            "chat.created message.received" },
        { "an opt-out word", Acts(Maya, "messages", $$"""{"chat_id":"{{DirectChat}}","text":"STOP"}"""), "message.received" },
        { "somebody blocked", Acts(Blocked, "messages", $$"""{"to":"{{Line}}","text":"Hello"}"""), "emulator.contact.act_dropped" },
        { "an edit", $"{Send(DirectChat)}\nadvance 100ms\nPATCH /v3/messages/{{message}} {{\"text\":\"Hi\"}}",
            "message.sent message.edited" },
        { "a remote edit",
            $"{Acts(Maya, "messages", $$"""{"chat_id":"{{DirectChat}}","text":"Helo"}""")}\n{Acts(Maya, "edits", """{"message_id":"{message}","text":"Hello"}""")}", "message.received message.edited" },
        { "an app card and its update",
            $"POST /v3/chats/{DirectChat}/messages {Card}\nadvance 10s\n{Post("/v3/messages/{message}/update", """{"layout":{"caption":"Today"}}""")}\nadvance 10s", "message.sent message.delivered message.read message.sent message.delivered message.read" },
        { "your own tapback",
            $"{Post($"/v3/messages/{Question}/reactions", """{"operation":"add","type":"love"}""")}\n{Post($"/v3/messages/{Question}/reactions", """{"operation":"remove","type":"love"}""")}", "reaction.added reaction.removed" },
        { "your own sticker", Post($"/v3/messages/{Question}/reactions", """{"operation":"add","type":"sticker","emoji":"🥑"}"""),
            "reaction.added" },
        { "a remote tapback", $"{Send(DirectChat)}\nadvance 1s\n{Acts(Maya, "reactions", """{"message_id":"{message}","type":"like"}""")}",
            "message.sent message.delivered reaction.added" },
        { "somebody added and removed",
            $"{Post($"/v3/chats/{GroupChat}/participants", $$"""{"handle":"{{Stranger}}"}""")}\nadvance 1s\nDELETE /v3/chats/{GroupChat}/participants {{\"handle\":\"{Stranger}\"}}\nadvance 1s", "participant.added participant.removed" },
        { "leaving",
            $"{Post($"/v3/chats/{GroupChat}/participants", $$"""{"handle":"{{Stranger}}"}""")}\nadvance 1s\nPOST /v3/chats/{GroupChat}/leave\nadvance 1s", "participant.added participant.removed" },
        { "a name and an icon",
            $"PUT /v3/chats/{GroupChat} {{\"display_name\":\"Team\",\"group_chat_icon\":\"https://example.com/a.png\"}}\nadvance 1s",
            "chat.group_name_updated chat.group_icon_updated" },
        { "a background set and removed",
            $"{Post($"/v3/chats/{DirectChat}/background", """{"type":"color","variant":"mango"}""")}\nadvance 1s\nDELETE /v3/chats/{DirectChat}/background\nadvance 1s", "chat.background_updated chat.background_updated" },
        { "a background over SMS", $"{Post($"/v3/chats/{SmsChat}/background", """{"type":"color","variant":"mango"}""")}\nadvance 1s", "" },
        { "your own typing", $"POST /v3/chats/{DirectChat}/typing\nDELETE /v3/chats/{DirectChat}/typing\nadvance 2m", "emulator.typing.started" },
        { "remote typing",
            $"{Acts(Maya, "typing", $$"""{"chat_id":"{{DirectChat}}"}""")}\nDELETE /_emulator/contacts/{Maya}/typing {{\"chat_id\":\"{DirectChat}\"}}", "chat.typing_indicator.started chat.typing_indicator.stopped" },
        { "remote typing that ends in a message",
            $"{Acts(Maya, "typing", $$"""{"chat_id":"{{DirectChat}}"}""")}\n{Acts(Maya, "messages", $$"""{"chat_id":"{{DirectChat}}","text":"Hello"}""")}", "chat.typing_indicator.started chat.typing_indicator.stopped message.received" },
        { "zero-day retention turned on and off",
            $"PUT /_emulator/lines/{Line} {{\"zero_retention\":true}}\nPUT /_emulator/lines/{Line} {{\"zero_retention\":false}}",
            "zero_day_retention.updated emulator.line.updated zero_day_retention.updated emulator.line.updated" },
        { "a line flagged and cleared",
            $"PUT /_emulator/lines/{Line} {{\"flagged\":true}}\nPUT /_emulator/lines/{Line} {{\"flagged\":false}}",
            "phone_number.status_updated emulator.line.updated phone_number.status_updated emulator.line.updated" },
        { "a location asked for and shared",
            $"POST /v3/chats/{DirectChat}/location/request\n{Acts(Maya, "location", $$"""{"chat_id":"{{DirectChat}}","longitude":0,"latitude":0}""")}\nDELETE /_emulator/contacts/{Maya}/location {{\"chat_id\":\"{DirectChat}\"}}", "location.sharing.started emulator.contact.acted location.sharing.stopped emulator.contact.acted" },
        { "a subscription made, paused and ended",
            $"{Post("/v3/webhook-subscriptions", """{"target_url":"https://rows.test/","subscribed_events":["message.sent"]}""")}\nPUT /v3/webhook-subscriptions/{{subscription}} {{\"is_active\":false}}\nDELETE /v3/webhook-subscriptions/{{subscription}}",
            "webhook_subscription.created webhook_subscription.disabled webhook_subscription.deleted" },
        { "a contact card set up, changed and taken away",
            $"{Post("/v3/contact_card", $$"""{"phone_number":"{{Line}}","first_name":"Ada"}""")}\nPATCH /v3/contact_card?phone_number={Uri.EscapeDataString(Line)} {{\"last_name\":\"Byron\"}}\nDELETE /_emulator/lines/{Line}/contact_card",
            "contact_card.created contact_card.updated contact_card.deleted" },
        { "a line given and taken", $"{Post("/_emulator/lines", """{"number":"+12025550187"}""")}\nDELETE /_emulator/lines/+12025550187",
            "phone_number.assigned phone_number.released" },
        { "a line's calls forwarded", $"PUT /_emulator/lines/{Line} {{\"forwarding_number\":\"+12025550177\"}}",
            "phone_number.forwarding_updated emulator.line.updated" },
        { "somebody's card", Acts(Maya, "contact_card", $$"""{"to":"{{Line}}","first_name":"Maya"}"""), "contact_card.received" },
        { "what is raised", Post("/_emulator/events", """{"type":"call.ended","data":{}}"""), "call.ended" },
        { "a message deleted", $"DELETE /v3/messages/{Question}", "" },
        { "an ephemeral message at its end", $"PUT /_emulator/lines/{Line} {{\"ephemeral\":true}}\n{Send(RcsChat)}\nadvance 25h",
            "emulator.line.updated message.sent message.delivered emulator.message.expired" },
        { "a wallet connected and taken back",
            $"POST /v3/payments/handles/{Maya}/connect\n{Post($"/v3/payments/handles/{Maya}/verify", """{"connect_id":"{connect_id}","code":"482913"}""")}\nDELETE /v3/payments/handles/{Maya}/connection", "connection.created connection.revoked" },
        { "a card held, then refused", $"{Pays}\nPOST /_emulator/payments/{{payment}}/hold\nPOST /_emulator/payments/{{payment}}/decline",
            "connection.created payment.authorized payment.declined" },
        { "a card held, then settled", $"{Pays}\nPOST /_emulator/payments/{{payment}}/hold\nPOST /_emulator/payments/{{payment}}/settle",
            "connection.created payment.authorized" },
        { "a payment canceled", $"{Pays}\nPOST /v3/payments/{{payment}}/cancel", "connection.created" },
        { "a payment request paid", $"{Asks}\nPOST /_emulator/payment_requests/{{request}}/pay", "payment.succeeded" },
        { "a payment request given up at checkout", $"{Asks}\nPOST /_emulator/payment_requests/{{request}}/cancel", "payment.canceled" },
        { "a payment request taken back", $"{Asks}\nPOST /v3/payment_requests/{{request}}/cancel", "payment.canceled" },
        { "a payment request nobody pays", $"{Asks}\nadvance 24h", "payment.expired" },
        { "a payment request that is over is over",
            $"{Asks}\nPOST /_emulator/payment_requests/{{request}}/pay\nadvance 25h", "payment.succeeded" },
        { "a chat marked as read", $"POST /v3/chats/{DirectChat}/read", "emulator.chat.read" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Tells_exactly_what_the_row_says(string row, string steps, string events)
    {
        _ = row; // names the case
        foreach (var step in steps.Split('\n')) await Play(step);

        Assert.Equal(events.Split(' ', StringSplitOptions.RemoveEmptyEntries), await Events());
    }

    private static string Pays =>
        $"POST /v3/payments/handles/{Maya}/connect\n{Post($"/v3/payments/handles/{Maya}/verify", """{"connect_id":"{connect_id}","code":"482913"}""")}\n{Post("/v3/payments", $$"""{"handle":"{{Maya}}","amount_cents":4200,"currency":"usd"}""")}";

    private static string Asks => Post("/v3/payment_requests", """{"amount":4200,"currency":"usd"}""");

    private static string Post(string path, string body) => $"POST {path} {body}";

    private static string Send(string chat) => Post($"/v3/chats/{chat}/messages", Bodies.HelloIntoChat);

    private static string Acts(string who, string what, string body) => Post($"/_emulator/contacts/{who}/{what}", body);

    private async Task Play(string step)
    {
        var words = step.Replace("{message}", _message, StringComparison.Ordinal)
            .Replace("{connect_id}", _connectId, StringComparison.Ordinal).Replace("{payment}", _payment, StringComparison.Ordinal)
            .Replace("{request}", _request, StringComparison.Ordinal)
            .Replace("{subscription}", _subscription, StringComparison.Ordinal).Split(' ', 3);
        if (words[0] == "advance")
        {
            await Advance(words[1]);
            return;
        }

        var request = Request(new HttpMethod(words[0]), words[1], AllLines, words.ElementAtOrDefault(2));
        request.Headers.Add("X-Emulator-World", World);
        var reply = await Call(request);
        Assert.True(reply.Status < 300 || reply.Status == 400, $"{step}: {reply.Status} {reply.Text}");
        if (reply.Bytes.Length > 0) Remember(reply.Json);
    }

    private void Remember(JsonElement answer)
    {
        if (answer.TryGetProperty("connect_id", out var connection)) _connectId = connection.GetString()!;
        else if (answer.TryGetProperty("amount_cents", out _)) _payment = Id(answer);
        else if (answer.TryGetProperty("checkout_url", out _)) _request = Id(answer);
        else if (answer.TryGetProperty("target_url", out _)) _subscription = Id(answer);
        else if (answer.TryGetProperty("message_id", out var inbound)) _message = inbound.GetString()!;
        else if (answer.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object) _message = Id(message);
    }
}
