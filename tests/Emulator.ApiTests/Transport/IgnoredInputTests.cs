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
