using Chats.Emulator.ApiTests.Host;
using CsCheck;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>Walks over GET /chats.</summary>
public sealed class PagingTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const int Chats = 137;

    protected override string Scenario => TestWorlds.Head + TestWorlds.Auth(World) + $$"""
        generate:
          chats: {{Chats}}
          groups: 0.3
          messages: { min: 1, max: 2 }

        """;

    public static TheoryData<int> Limits => [.. Enumerable.Range(1, 100)];

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Sees_each_chat_exactly_once_with_every_limit(int limit)
    {
        var (chats, pages) = await Walk($"limit={limit}", AllLines);

        Assert.Equal(Chats, chats.Select(chat => Id(chat)).Distinct().Count());
        Assert.Equal(Chats, chats.Count);
        Assert.Equal((Chats + limit - 1) / limit, pages);
    }

    [Fact]
    public async Task Pages_by_twenty_unless_asked_otherwise()
    {
        var page = (await Get("/chats")).Expect(200).Json;

        Assert.Equal(20, page.GetProperty("chats").GetArrayLength());
        Assert.Equal("20", page.GetProperty("next_cursor").GetString());
    }

    [Fact]
    public async Task Orders_by_activity()
    {
        var (chats, _) = await Walk("limit=50", AllLines);

        var times = chats.Select(chat => chat.GetProperty("updated_at").GetString()!).ToList();
        Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);
        var whole = (await Get("/chats?limit=100")).Json.GetProperty("chats").EnumerateArray().Select(chat => Id(chat));
        Assert.Equal(whole, chats.Take(100).Select(chat => Id(chat)));
    }

    [Theory]
    [InlineData("0", 100, "100")]
    [InlineData("37", 100, null)]
    [InlineData("36", 100, "136")]
    [InlineData("136", 1, null)]
    [InlineData("137", 0, null)]
    [InlineData("138", 0, null)]
    [InlineData("999999999999999999", 0, null)]
    [InlineData("000000000000000036", 100, "136")]
    public async Task Ends_with_null(string cursor, int count, string? next)
    {
        var page = (await Get($"/chats?limit=100&cursor={cursor}")).Expect(200).Json;

        Assert.Equal(cursor == "136" ? 1 : count, page.GetProperty("chats").GetArrayLength());
        Assert.Equal(next, page.GetProperty("next_cursor").GetString());
    }

    [Fact]
    public async Task Gives_every_token_its_own_lines()
    {
        var (all, _) = await Walk("limit=9", AllLines);
        var (one, _) = await Walk("limit=9", OneLine);
        var (two, _) = await Walk("limit=9", TwoLines);

        Assert.Equal(all.Where(chat => IsOn(chat, People.SecondLine)).Select(chat => Id(chat)), one.Select(chat => Id(chat)));
        Assert.Equal(all.Where(chat => !IsOn(chat, People.IneligibleLine)).Select(chat => Id(chat)), two.Select(chat => Id(chat)));
        Assert.NotEmpty(one);
        Assert.True(two.Count > one.Count && all.Count > two.Count);
    }

    [Fact]
    public async Task Walks_one_person_and_one_line_the_same_way()
    {
        var (all, _) = await Walk("limit=100", AllLines);
        var person = all.SelectMany(Others).GroupBy(handle => handle, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
        var query = $"limit=1&to={Uri.EscapeDataString(person)}";

        Assert.Equal(
            all.Where(chat => Others(chat).Contains(person)).Select(chat => Id(chat)),
            (await Walk(query, AllLines)).Chats.Select(chat => Id(chat)));
        foreach (var line in new[] { People.Line, People.SecondLine, People.IneligibleLine })
        {
            var both = await Walk($"{query}&from={Uri.EscapeDataString(line)}", AllLines);
            Assert.Equal(
                all.Where(chat => Others(chat).Contains(person) && IsOn(chat, line)).Select(chat => Id(chat)),
                both.Chats.Select(chat => Id(chat)));
        }
    }

    [Fact]
    public async Task Refuses_or_reads_any_limit_and_cursor_as_documented() =>
        await Gen.Select(Gen.String[Gen.Char["0123456789+-. eEx٣"], 0, 20], Gen.Bool).SampleAsync(async (text, isLimit) =>
        {
            var reply = await Get($"/chats?{(isLimit ? "limit" : "cursor")}={Uri.EscapeDataString(text)}");
            var isDigits = text.Length > 0 && text.All(char.IsAsciiDigit);
            var isGood = isLimit
                ? isDigits && System.Numerics.BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is var limit
                    && limit >= 1 && limit <= 100
                : isDigits && text.Length <= 18;
            if (isGood) reply.Expect(200);
            else Envelope.Check(reply, 400, 1005);
        }, iter: 400, threads: 1, seed: "0000000000042");

    [Fact]
    public async Task Slices_one_order_at_any_cursor_and_limit()
    {
        var (all, _) = await Walk("limit=100", AllLines);
        var ids = all.Select(chat => Id(chat)).ToList();

        await Gen.Select(Gen.Int[0, Chats + 20], Gen.Int[1, 100]).SampleAsync(async (cursor, limit) =>
        {
            var page = (await Get($"/chats?cursor={cursor}&limit={limit}")).Expect(200).Json;
            Assert.Equal(ids.Skip(cursor).Take(limit), page.GetProperty("chats").EnumerateArray().Select(chat => Id(chat)));
            Assert.Equal(cursor + limit < Chats ? Number(cursor + limit) : null, page.GetProperty("next_cursor").GetString());
        }, iter: 100, threads: 1, seed: "0000000000042");
    }

    [Fact]
    public async Task Keeps_to_these_rules_in_any_world_while_messages_are_sent() =>
        await Gen.Select(Gen.Int[0, 40], Gen.Int[1, 30], Gen.ULong[1, 1000]).SampleAsync(async (chats, limit, seed) =>
        {
            var yaml =
                $"version: 1\nseed: {seed}\nclock: {{ mode: manual, now: 2026-11-23T18:00:00Z }}\nlines: [{{ number: \"{People.Line}\" }}]\ngenerate: {{ chats: {chats} }}\n";
            (await Control(HttpMethod.Put, "/scenario", yaml)).Expect(204);
            var token = $"world-{World}";
            var created = new List<string>();
            for (var n = 0; n < 3; n++)
            {
                created.Add(Id((await Create(Bodies.Text("Hello", $"+44207123{n + 1000}"), token)).Expect(201).Json, "chat"));
            }

            var (seen, _) = await Walk($"limit={limit}", token);

            Assert.Equal(chats + 3, seen.Select(chat => Id(chat)).Distinct().Count());
            Assert.Equal(chats + 3, seen.Count);
            Assert.Equal(Enumerable.Reverse(created), seen.Take(3).Select(chat => Id(chat)));
        }, iter: 15, threads: 1, seed: "0000000000042");

    private async Task<(List<JsonElement> Chats, int Pages)> Walk(string query, string token)
    {
        var chats = new List<JsonElement>();
        string? cursor = null;
        var pages = 0;
        do
        {
            var page = (await Get($"/chats?{query}{(cursor is null ? "" : $"&cursor={cursor}")}", token)).Expect(200).Json;
            chats.AddRange(page.GetProperty("chats").EnumerateArray());
            cursor = page.GetProperty("next_cursor").GetString();
            pages++;
        }
        while (cursor is not null);
        return (chats, pages);
    }

    private static bool IsOn(JsonElement chat, string line) => chat.GetProperty("handles")[0].GetProperty("handle").GetString() == line;

    private static IEnumerable<string> Others(JsonElement chat) =>
        chat.GetProperty("handles").EnumerateArray().Skip(1).Select(handle => handle.GetProperty("handle").GetString()!);
}
