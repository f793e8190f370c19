using System.Text;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Bodies of the right shape; how many of their values are hostile differs, so that some get far.</summary>
/// <param name="random">Where the choices come from.</param>
/// <param name="text">Where hostile values come from.</param>
/// <param name="mayChange">Whether own lines may be named, so that some request might succeed.</param>
internal sealed class HostileBodies(Random random, HostileText text, bool mayChange)
{
    private static readonly string[] OwnLines = ["\"+12025550100\"", "\"+12025550100\"", "\"+12025550101\"", "\"+12025550102\""];

    private static readonly string[] Handles = ["\"+14155550123\"", "\"ana@example.com\"", "\"+442071234567\"", "\"+14155550124\"",
        "\"+14155550126\"", "\"+14155550128\""];

    private static readonly string[] Plausible =
    [
        "\"Hello\"", "\"\"", "\"text\"", "\"+14155550123\"", "\"confetti\"", "\"screen\"", "\"bold\"", "\"big\"", "\"iMessage\"", "\"SMS\"",
        "null", "\"ABCDE12345\"", "\"com.example\"",
        "\"https://example.com/a.png\"", "\"https://example.com/gone.png\"", "\"https://files.invalid/a.png\"",
        "\"https://zero.linqapp.com/c/1\"", "\"https://cdn.linqapp.com/x\"", "\"data:,x\"",
        "\"00000000-0000-4000-8000-0000000000a2\"", "\"00000000-0000-4000-8000-0000000000b1\"", "\"00000000-0000-4000-8000-0000000000b2\"",
        "\"love\"", "\"custom\"", "\"🎉\"", "\"add\"", "\"remove\"", "\"mango\"", "\"sky\"", "\"sunset\"", "\"#102030\"", "\"image/png\"",
        "\"a.png\"", "\"message.sent\"", "\"https://hooks.example/linq\"", "\"+12025550101\"",
        "\"usd\"", "\"payment\"", "\"subscription\"", "\"stripe\"", "\"natural\"", "\"price_1\"", "\"promo_1\"", "\"cus_1\"",
        "\"2027-01-01T00:00:00Z\"", "{\"order\":\"77\"}",
    ];

    private static readonly string[] PartTemplates =
    [
        """{"type":"text","value":§}""",
        """{"type":"text","value":"Hello","text_decorations":[{"range":¢,"style":§},{"range":¢,"animation":§}]}""",
        """{"type":"text","value":"Hello","mention":§,"mention_range":¢}""",
        """{"type":"text","value":"Hello","mention":"+14155550123"}""",
        """{"type":"text","value":"Hello","inline_stickers":[{"range":¢,"attachment_id":§},{"range":¢,"url":§}]}""",
        """{"type":"text","value":"Hello","inline_stickers":[{"range":[0,1],"attachment_id":"00000000-0000-4000-8000-0000000000b1"}]}""",
        """{"type":"media","url":§,"sticker":¡}""",
        """{"type":"media","attachment_id":§}""",
        """{"type":"link","value":§}""",
        """{"type":"app_clip","value":"https://zero.linqapp.com/c/1"}""",
        """{"type":"imessage_app","app":{"name":§,"team_id":"ABCDE12345","bundle_id":§,"app_store_id":¤},"layout":{"caption":§,"image_url":§},"url":§,"interactive":¡}""",
        """{"type":"imessage_app","app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example"},"layout":{"caption":"Menu"}}""",
        """{"type":§,"value":§}""",
    ];

    private const string Experience =
        """{"name":"link","action":"open","params":{"url":"https://example.com/c/1","title":§}}""";

    /// <summary>
    /// The body of every operation that takes one, by its name; § takes a text, £ a handle, ¤ an integer, ¢ a range, ¡ a truth value, ¥ a
    /// message.
    /// </summary>
    private static readonly Dictionary<string, string[]> Templates = new(StringComparer.Ordinal)
    {
        ["sendMessageToChat"] = ["""{"message":¥,"override_optout":¡}""", """{"message":¥}"""],
        ["sendMessage"] = ["""{"to":[£],"message":¥}""",
            """{"to":[£,£],"message":¥,"exclude_from":[§],"continuation_message":{"text":§}}"""],
        ["sendVoiceMemo"] = ["""{"voice_memo_url":"https://example.com/memo.m4a"}""", """{"voice_memo_url":§,"override_optout":¡}""",
            """{"attachment_id":§}"""],
        ["createPoll"] = ["""{"poll":{"options":[{"text":§},{"text":§}],"idempotency_key":§}}""",
            """{"poll":{"options":[{"text":"Tacos"},{"text":"Sushi"}]}}"""],
        ["addPollOptions"] = ["""{"options":[{"text":§}]}"""],
        ["votePoll"] = ["""{"operation":§,"option_id":§}"""],
        ["updateChat"] = ["""{"display_name":§}""", """{"display_name":§,"group_chat_icon":§}"""],
        ["addParticipant"] = ["""{"handle":£}""", """{"handle":§}"""],
        ["removeParticipant"] = ["""{"handle":£}""", """{"handle":§}"""],
        ["setBackground"] = ["""{"type":"color","variant":§,"shades":[§,§]}""", """{"type":"dynamic","style":§,"variant":§}""",
            """{"type":"photo","image_url":§}""", """{"type":§}"""],
        ["stopLocation"] = ["""{"handle":£}"""],
        ["editMessage"] = ["""{"text":§,"part_index":¤}"""],
        ["reactToMessage"] = ["""{"operation":"add","type":"love"}""", """{"operation":§,"type":§,"custom_emoji":§,"part_index":¤}"""],
        ["updateStickerPlacement"] = ["""{"placement":{"x":¤,"y":¤,"scale":¤,"rotation":¤}}""", """{"placement":§}"""],
        ["updateAppCard"] = ["""{"layout":{"caption":§,"image_url":§},"url":§,"fallbacktext":§,"interactive":¡}""",
            """{"experience":{"name":"agentpay","action":§,"params":{"checkout_url":§}}}"""],
        ["createAttachment"] = ["""{"filename":§,"content_type":"image/png","size_bytes":¤}""",
            """{"filename":§,"content_type":§,"size_bytes":¤}"""],
        ["createWebhookSubscription"] = ["""{"target_url":§,"subscribed_events":["message.sent",§],"phone_numbers":[§]}"""],
        ["updateWebhookSubscription"] = ["""{"target_url":§,"subscribed_events":[§],"phone_numbers":[§],"is_active":¡}"""],
        ["updatePhoneNumber"] = ["""{"forwarding_number":§}"""],
        ["checkIMessage"] = ["""{"address":£,"from":§}"""],
        ["checkRcs"] = ["""{"address":£}"""],
        ["createContactCard"] = ["""{"phone_number":§,"first_name":§,"last_name":§,"image_url":§}"""],
        ["updateContactCard"] = ["""{"first_name":§,"last_name":§,"image_url":§}"""],
        ["createPaymentRequest"] =
        [
            """{"amount":4200,"currency":"usd"}""",
            """{"amount":4200,"currency":"usd","description":§}""",
            """{"amount":¤,"currency":§,"description":§,"metadata":{"order":§},"customer_id":§,"rail":§}""",
            """{"mode":§,"amount":4200,"currency":"usd","description":§,"metadata":§}""",
            """{"mode":"subscription","price_id":§,"quantity":¤,"trial_period_days":¤,"discount":{"coupon":§,"label":§}}""",
            """{"mode":"subscription","price_id":"price_1","trial_end":§,"discount":{"promotion_code":§,"coupon":§}}""",
            """{"amount":4200,"currency":"usd","rail":"natural","from":"+12025550100","payer_handle":£}""",
        ],
        ["createPayment"] =
        [
            """{"handle":£,"amount_cents":¤,"currency":§,"description":§,"merchant":{"name":§,"url":§},"metadata":{"order":§}}""",
            """{"handle":£,"amount_cents":4200,"currency":"usd","metadata":§}""",
        ],
        ["verifyPaymentHandle"] = ["""{"connect_id":§,"code":§}"""],
        ["connectPaymentProvider"] = ["""{"return_url":§}"""],
        ["blockHandle"] = ["""{"handle":§,"reason":§}"""],
        ["unblockHandle"] = ["""{"handle":§}"""],
    };

    private double _hostility;

    /// <summary>A body for the operation, or something it does not want where it takes none.</summary>
    public string For(string operation)
    {
        _hostility = text.Pick([0, 0.02, 0.1, 0.4]);
        return Templates.TryGetValue(operation, out var templates) ? Fill(text.Pick(templates)) : text.Value();
    }

    /// <summary>A body of POST /chats.</summary>
    public string Create()
    {
        _hostility = text.Pick([0, 0.02, 0.1, 0.4]);
        var from = mayChange ? Good(OwnLines) : "\"+12025550199\"";
        var to = Enumerable.Range(0, random.Next(1, 3)).Select(_ => Good(Handles));
        return $$"""{"from":{{from}},"to":{{(IsHostile() ? text.Value() : $"[{string.Join(',', to)}]")}},"message":{{(IsHostile() ? text.Value() : Message())}}{{Maybe("override_optout", "¡")}}}""";
    }

    private string Message()
    {
        var content = random.Next(5) == 0 ? "\"experience\":" + Fill(Experience) : "\"parts\":" + Parts();
        return "{" + content + Maybe("effect", """{"type":§,"name":§}""") + Maybe("reply_to", """{"message_id":§,"part_index":¤}""")
            + Maybe("preferred_service", "§", "\"SMS\"") + Maybe("idempotency_key", "§") + Maybe("experience", "null", Experience) + "}";
    }

    private string Parts()
    {
        if (IsHostile()) return text.Value();
        var parts = Enumerable.Range(0, random.Next(3) == 0 ? random.Next(2, 4) : 1).Select(_ => Fill(text.Pick(PartTemplates)));
        return $"[{string.Join(',', parts)}]";
    }

    private string Maybe(string key, params string[] templates) => random.Next(8) == 0 ? $",\"{key}\":{Fill(text.Pick(templates))}" : "";

    /// <summary>Puts a value into each hole.</summary>
    private string Fill(string template)
    {
        var filled = new StringBuilder();
        foreach (var character in template)
        {
            _ = character switch
            {
                '¥' => filled.Append(Message()),
                '£' => filled.Append(Good(Handles)),
                '§' => filled.Append(Good(Plausible)),
                '¤' => filled.Append(Good(["0", "1", "2", "-1", "7", "123456"])),
                '¢' => filled.Append(Good(["[0,1]", "[1,3]", "[0,5]", "[2,1]", "[0]", "[0,99]"])),
                '¡' => filled.Append(Good(["true", "false", "null"])),
                _ => filled.Append(character),
            };
        }

        return filled.ToString();
    }

    private bool IsHostile() => random.NextDouble() < _hostility;

    private string Good(string[] values)
    {
        if (!IsHostile()) return text.Pick(values);
        return random.Next(3) == 0 ? text.Value() : text.Quoted();
    }
}
