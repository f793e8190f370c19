using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>Words the vendor takes and ignores are noted.</summary>
public sealed class IgnoredInputTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Unknown = "550e8400-e29b-41d4-a716-446655440000";

    [Theory]
    [InlineData("/chats?limt=2", "ignored: limt in the query; did you mean 'limit'?")]
    [InlineData("/chats?per_page=2&from=%2B12025550100", "ignored: per_page in the query; known are from, to, limit, cursor")]
    [InlineData("/chats/" + People.DirectChat + "?limit=2", "ignored: limit in the query")]
    [InlineData("/messages/" + People.Question + "/thread?ordr=asc", "ignored: ordr in the query; did you mean 'order'?")]
    [InlineData("/contact_card?phone=%2B12025550100", "ignored: phone in the query; known are phone_number")]
    [InlineData("/available_number?to=%2B14155550123&exclude=%2B12025550100", "ignored: exclude in the query; known are to, exclude_from, type")]
    public async Task In_the_query(string path, string note)
    {
        (await Get(path)).Expect(200);

        Assert.Equal([note], await Notes());
        var finding = Assert.Single(await Findings());
        Assert.Contains(note, finding.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"form":"+12025550100","from":"+12025550100","to":["+14155550123"],"message":{"parts":[{"type":"text","value":"Hello"}]}}""", "ignored: form in the body; did you mean 'from'?")]
    [InlineData("""{"from":"+12025550100","to":["+14155550123"],"message":{"parts":[{"type":"text","value":"Hello","vlaue":"x"}]}}""", "ignored: message.parts[].vlaue in the body; did you mean 'value'?")]
    [InlineData("""{"from":"+12025550100","to":["+14155550123"],"message":{"Parts":{"deep":[{}]},"parts":[{"type":"text","value":"Hello"}]}}""", "ignored: message.Parts in the body; did you mean 'parts'?")]
    public async Task In_the_body(string body, string note)
    {
        (await Create(body)).Expect(201);

        Assert.Equal([note], await Notes());
        Assert.Single(await Findings());
    }

    [Theory]
    [InlineData("POST", "/chats/" + People.DirectChat + "/read", """{"message_id":"x","up_to":[{"deep":1}]}""", "message_id in the body", "up_to in the body")]
    [InlineData("DELETE", "/chats/" + People.DirectChat + "/typing", """{"message_id":"x"}""", "message_id in the body")]
    [InlineData("GET", "/chats/" + People.DirectChat, """ {"limit":2}""", "limit in the body")]
    [InlineData("GET", "/phone_numbers", """{"limit":2}""", "limit in the body")]
    [InlineData("POST", "/chats/" + People.DirectChat + "/read", """["x"]""", "the body")]
    [InlineData("POST", "/chats/" + People.DirectChat + "/read", "read=true", "the body")]
    [InlineData("DELETE", "/messages/" + People.Question, """{"chat_id":"x","reason":"spam"}""", "reason in the body")]
    public async Task In_the_body_of_an_operation_that_has_none(string method, string path, string body, params string[] names)
    {
        Assert.InRange((int)(await Send(method, path, body)).Status, 200, 204);

        Assert.Equal(names.Select(name => $"ignored: {name}; this operation reads no body"), await Notes());
        Assert.Equal(names.Length, (await Findings()).Length);
    }

    [Theory]
    [InlineData("{\"a\":1,\"b\":\"", "\"}", "a in the body", "b in the body")]
    [InlineData("{\"", "\":1}", "the body")]
    public async Task A_long_body_is_looked_at_in_its_beginning_only(string before, string after, params string[] names)
    {
        (await Send("POST", "/chats/" + People.DirectChat + "/read", before + new string('x', 10_000) + after)).Expect(204);

        Assert.Equal(names.Select(name => $"ignored: {name}; this operation reads no body"), await Notes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData(" { } ")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData(" \r\n")]
    public async Task A_body_that_says_nothing_is_no_mistake(string body)
    {
        (await Send("POST", "/chats/" + People.DirectChat + "/read", body)).Expect(204);
        (await Send("DELETE", "/messages/" + People.Question, body)).Expect(204);

        Assert.Empty(await Notes());
    }

    /// <summary>Clients of an earlier version had to send it.</summary>
    [Fact]
    public async Task What_the_operation_took_before_is_no_mistake()
    {
        (await Send("DELETE", "/messages/" + People.Question, """{"chat_id":"x"}""")).Expect(204);

        Assert.Empty(await Notes());
    }

    [Fact]
    public async Task A_call_that_a_fault_answers_is_not_looked_at()
    {
        (await Control(HttpMethod.Put, "/faults/ok", """{"on":"createChat","then":{"status":200,"body":"{}"}}""")).Expect(200);
        (await Create(Bodies.Valid)).Expect(200);

        Assert.Empty(await Notes());
    }

    [Fact]
    public async Task A_refusal_that_comes_of_it_says_so_in_its_hint()
    {
        var refusal = await Create("""{"from":"+12025550100","to":["+14155550123"],"mesage":{}}""");

        Envelope.Check(refusal, 400, 1001);
        Assert.Equal("ignored: mesage in the body; did you mean 'message'?", refusal.Header("X-Emulator-Hint"));
    }

    [Fact]
    public async Task A_few_of_many_are_named_and_long_names_are_cut()
    {
        var many = string.Join(',', Enumerable.Range(0, 1000).Select(i => $"\"{i}{new string('x', 200)}\":1"));
        (await Create(Bodies.Valid.TrimEnd()[..^1] + $",{many}}}")).Expect(201);

        var notes = await Notes();
        Assert.Equal(10, notes.Length);
        Assert.All(notes, note => Assert.True(note.Length < 150, note));
    }

    [Fact]
    public async Task What_the_vendor_reads_and_the_emulator_does_not_is_no_mistake_of_the_client()
    {
        (await Create(
            """{"from":"+12025550100","to":["+14155550123"],"message":{"parts":[{"type":"text","value":"Hello","placement":[]}]}}""")).Expect(201);

        Assert.Equal(["not emulated: message.parts[].placement in the body"], await Notes());
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task What_is_read_is_not_noted()
    {
        (await Create(Bodies.Keyed("order-1", "Hello", People.Stranger))).Expect(201);
        (await Get("/chats?limit=2&cursor=2&from=%2B12025550100&to=%2B14155550123")).Expect(200);
        (await Get("/available_number?to=%2B14155550123&exclude_from=%2B12025550101")).Expect(200);
        (await Get($"/chats/{Unknown}")).Expect(404);

        Assert.DoesNotContain(await Notes(), note => note.StartsWith("ignored", StringComparison.Ordinal));
        Assert.Empty(await Findings());
    }

    private Task<Reply> Send(string method, string path, string body) => Call(Request(new HttpMethod(method), "/v3" + path, AllLines, body));

    private async Task<string[]> Notes() =>
        [.. (await Journal()).SelectMany(
            entry => entry.TryGetProperty("notes", out var notes) && notes.ValueKind == JsonValueKind.Array
                ? notes.EnumerateArray()
                : default)
            .Select(note => note.GetString()!)];

    private async Task<JsonElement[]> Findings()
    {
        var report = (await Control(HttpMethod.Get, "/hygiene")).Expect(200).Json;
        return [.. report.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "ignored-input")
            .GetProperty("findings").EnumerateArray()];
    }
}
