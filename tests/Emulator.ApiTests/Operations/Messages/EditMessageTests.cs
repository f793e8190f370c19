using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>PATCH /messages/{messageId}.</summary>
public sealed class EditMessageTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string InLeftGroup = "00000000-0000-4000-8000-0000000000c1";
    private const string OnIneligibleLine = "00000000-0000-4000-8000-0000000000c2";
    private const string Pending = "00000000-0000-4000-8000-0000000000c3";
    private const string Queued = "00000000-0000-4000-8000-0000000000c4";
    private const string Failed = "00000000-0000-4000-8000-0000000000c5";
    private const string OverSms = "00000000-0000-4000-8000-0000000000c6";
    private const string OverRcs = "00000000-0000-4000-8000-0000000000c7";

    /// <summary>The bakery, and own messages in every state that stands in the way.</summary>
    protected override string Scenario => TestWorlds.Bakery(World).TrimEnd() + $$"""

          - from: "+12025550100"
            to: ["{{People.Maya}}", {{People.Ana}}, "+14155550140"]
            left: true
            messages: [{ id: {{InLeftGroup}}, from: me, text: Hello, at: -1m }]
          - from: "{{People.IneligibleLine}}"
            to: [{{People.Ana}}]
            messages: [{ id: {{OnIneligibleLine}}, from: me, text: Hello, at: -1m }]
          - from: "{{People.SecondLine}}"
            to: ["{{People.Maya}}"]
            messages:
              - { id: {{Pending}}, from: me, text: Hello, at: -1m, status: pending }
              - { id: {{Queued}}, from: me, text: Hello, at: -1m, status: queued }
              - { id: {{Failed}}, from: me, text: Hello, at: -1m, status: failed }
              - { id: {{OverSms}}, from: me, text: Hello, at: -1m, service: SMS }
          - from: "{{People.SecondLine}}"
            to: ["{{People.Ben}}"]
            messages: [{ id: {{OverRcs}}, from: me, text: Hello, at: -1m }]

        """;

    public static TheoryData<string, int, int, string> BadBodies => new()
    {
        { "no text", 400, 1001, "{}" },
        { "text is null", 400, 1001, """{"text":null}""" },
        { "text is empty", 400, 1001, """{"text":""}""" },
        { "no text comes before a bad part_index", 400, 1001, """{"part_index":-1}""" },
        { "10,001 characters", 400, 1004, $$"""{"text":"{{new string('x', 10_001)}}"}""" },
        { "part_index is negative", 400, 1005, """{"text":"Bye","part_index":-1}""" },
        { "part_index is past the end", 400, 1005, """{"text":"Bye","part_index":3}""" },
        { "part_index names a file", 400, 1005, """{"text":"Bye","part_index":1}""" },
        { "text is a number", 400, 1003, """{"text":5}""" },
        { "part_index is a text", 400, 1003, """{"text":"Bye","part_index":"0"}""" },
        { "part_index is a fraction", 400, 1003, """{"text":"Bye","part_index":0.5}""" },
        { "half a surrogate pair", 400, 1003, """{"text":"\ud83c"}""" },
        { "no object", 400, 1003, "[]" },
        { "no body", 400, 1003, "" },
        { "malformed", 400, 1003, "{" },
    };

    [Fact]
    public async Task Answers_the_message_with_its_new_text()
    {
        var id =
            await Sent(
                Bodies.Message(
                    """{"parts":[{"type":"text","value":"Ten o'clock","text_decorations":[{"range":[0,3],"style":"bold"}]}]}"""));
        await Advance("1m");

        var reply = (await Patch($"/messages/{id}", """{"text":"Nine o'clock 🍋"}""")).Expect(200);

        Golden.Check("EditMessage.text", reply);
        Assert.Equal(GetMessageTests.MessageKeys, Keys(reply.Json));
        Assert.Equal(reply.Text, (await Get($"/messages/{id}")).Text);
        Assert.NotEqual(reply.Json.GetProperty("created_at").GetString(), reply.Json.GetProperty("updated_at").GetString());
    }

    [Fact]
    public async Task Says_that_a_text_is_no_Unicode()
    {
        var refusal = await Refuses(400, 1003, () => Patch($"/messages/{UnknownMessage}", """{"text":"\ud83c"}"""));

        Assert.Contains("text is not valid Unicode text", refusal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replaces_one_text_part_and_leaves_the_others()
    {
        var id = await SentWithPhoto();

        var parts =
            (await Patch($"/messages/{id}", """{"text":"After","part_index":2,"colour":"red"}""")).Expect(200).Json.GetProperty("parts");

        Assert.Equal("Before", parts[0].GetProperty("value").GetString());
        Assert.Equal(People.Photo, Id(parts[1]));
        Assert.Equal("After", parts[2].GetProperty("value").GetString());
    }

    [Fact]
    public async Task Tells_of_it_in_one_event_and_moves_no_chat()
    {
        var id = await Sent(Bodies.Text("Hello"));
        var (chats, events) = ((await Get("/chats")).Text, await Events());
        await Advance("1m");

        var edit = (await Patch($"/messages/{id}", """{"text":"Bye"}""")).Expect(200);

        string[] expected = [.. events, "message.read", "message.edited"];
        Assert.Equal(expected, await Events());
        var happened = await LastEvent("message.edited");
        Assert.Equal(id, happened.GetProperty("message_id").GetString());
        Assert.Equal(People.DirectChat, happened.GetProperty("chat_id").GetString());
        Assert.Equal(edit.TraceId, happened.GetProperty("trace_id").GetString());
        Assert.Equal(chats, (await Get("/chats")).Text);
    }

    [Fact]
    public async Task Keeps_the_answer_of_the_idempotency_key_as_it_was()
    {
        var body = Bodies.Keyed("order-1", "Hello");
        var first = (await Create(body)).Expect(201);
        await Advance("1s");

        (await Patch($"/messages/{Id(first.Json, "chat", "message")}", """{"text":"Bye"}""")).Expect(200);

        Assert.Equal(first.Text, (await Create(body)).Expect(201).Text);
    }

    [Fact]
    public async Task Takes_ten_thousand_code_points_and_edits_a_group()
    {
        var lemons = string.Concat(Enumerable.Repeat("🍋", 10_000));
        var id = await Sent(Bodies.Text("Hello", People.Maya, People.Ana));

        var edited = (await Patch($"/messages/{id.ToUpperInvariant()}", $$"""{"text":"{{lemons}}","part_index":null}""")).Expect(200).Json;

        Assert.Equal(lemons, edited.GetProperty("parts")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task Takes_five_edits_and_refuses_the_sixth()
    {
        var id = await Sent(Bodies.Text("Hello"));
        for (var n = 1; n <= 5; n++) (await Patch($"/messages/{id}", $$"""{"text":"Edit {{n}}"}""")).Expect(200);

        await Refuses(409, 2015, () => Patch($"/messages/{id}", """{"text":"Edit 6"}"""));

        Assert.Equal("Edit 5", (await Message(id)).GetProperty("parts")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task Takes_an_edit_fifteen_minutes_after_it_was_sent_and_refuses_it_later()
    {
        var id = await Sent(Bodies.Text("Hello")); // sent after 100 ms, and 900 ms ago
        await Advance("899s");
        await Advance("100ms");
        (await Patch($"/messages/{id}", """{"text":"Just so"}""")).Expect(200);

        await Advance("1ms");
        await Refuses(409, 2015, () => Patch($"/messages/{id}", """{"text":"Too late"}"""));
    }

    [Fact]
    public async Task Refuses_what_is_not_sent_yet_and_what_never_will_be()
    {
        var id = Id((await Create(Bodies.Text("Hello"))).Expect(201).Json, "chat", "message");
        foreach (var notSent in new[] { id, Pending, Queued, Failed })
        {
            await Refuses(409, 2015, () => Patch($"/messages/{notSent}", """{"text":"Bye"}"""));
        }

        await Advance("100ms");
        Assert.Equal(
            "sent", (await Patch($"/messages/{id}", """{"text":"Bye"}""")).Expect(200).Json.GetProperty("delivery_status").GetString());
    }

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Refuses_a_body(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        var id = await SentWithPhoto();

        await Refuses(status, code, () => Patch($"/messages/{id}", body));
    }

    [Theory]
    [InlineData("inbound", People.Question, 403, 2005)]
    [InlineData("inbound, in a group that was left: whose it is comes first", People.LeftChat, 403, 2005)]
    [InlineData("own, in a group that was left", InLeftGroup, 409, 2013)]
    [InlineData("own, on an ineligible line", OnIneligibleLine, 403, 2027)]
    [InlineData("carried by SMS in an iMessage chat", OverSms, 409, 2017)]
    [InlineData("RCS", OverRcs, 409, 2017)]
    [InlineData("unknown", UnknownMessage, 404, 2002)]
    [InlineData("no UUID", "7", 400, 1005)]
    public async Task Refuses_a_message(string row, string id, int status, int code)
    {
        Assert.NotEmpty(row);
        if (id == People.LeftChat) id = await LatestOf(id);

        await Refuses(status, code, () => Patch($"/messages/{id}", """{"text":"Bye"}"""));
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Hides_messages_of_other_lines()
    {
        var id = await Sent(Bodies.Text("Hello"));

        await Refuses(404, 2002, () => Patch($"/messages/{id}", """{"text":"Bye"}""", OneLine));
        (await Patch($"/messages/{id}", """{"text":"Bye"}""", TwoLines)).Expect(200);
    }

    private Task<string> SentWithPhoto() => Sent(Bodies.Parts(
        $$"""[{"type":"text","value":"Before"},{"type":"media","attachment_id":"{{People.Photo}}"},{"type":"text","value":"Behind"}]"""));
}
