using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PhoneNumbers;

/// <summary>GET /available_number.</summary>
public sealed class GetAvailableNumberTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Path = "/available_number";

    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Suggests_the_healthy_line_unused_for_longest()
    {
        Golden.Check("GetAvailableNumber", (await Get(Path)).Expect(200));

        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Takes_turns_because_a_suggestion_counts_as_a_use()
    {
        Assert.Equal(
            [Agency.SecondLine, Agency.Line, Agency.SecondLine, Agency.Line],
            [await Suggest(), await Suggest(), await Suggest(), await Suggest()]);
    }

    [Fact]
    public async Task Counts_a_send_as_a_use_too()
    {
        (await Create(Bodies.From(Agency.SecondLine, Bodies.Hello, People.Stranger))).Expect(201);

        Assert.Equal(Agency.Line, await Suggest());
        (await Create(Bodies.From(Agency.SecondLine, Bodies.Hello, People.Stranger))).Expect(201);
        Assert.Equal(Agency.Line, await Suggest());
    }

    [Fact]
    public async Task Prefers_health_to_rest_and_never_takes_a_line_that_cannot_act()
    {
        Assert.Equal(Agency.RiskyLine, await Suggest("?exclude_from=%2B12025550100,%2B12025550101"));
        (await Control(HttpMethod.Put, $"/lines/{Agency.SecondLine}", """{"reputation":"CRITICAL"}""")).Expect(200);
        Assert.Equal([Agency.Line, Agency.Line], [await Suggest(), await Suggest()]);
        Assert.Equal(Agency.RiskyLine, await Suggest("?exclude_from=%2B12025550100"));
    }

    [Fact]
    public async Task Stays_with_the_line_that_has_a_chat_with_exactly_these_people()
    {
        Assert.Equal([Agency.Line, Agency.Line], [await Suggest("?to=%2B14155550123"), await Suggest("?to=%2B14155550123")]);
        Assert.Equal(Agency.SecondLine, await Suggest("?to=%2B14155550123,ANA@example.com"));
        Assert.Equal(Agency.SecondLine, await Suggest("?to=ana%40example.com&to=%2B14155550123"));
        Assert.Equal(Agency.SecondLine, await Suggest("?to=%2B14155550124"));
        Assert.Equal(Agency.SecondLine, await Suggest("?to=%2B14155550124,%2B14155550124"));
    }

    [Fact]
    public async Task Stays_with_the_chat_that_was_active_last()
    {
        (await Create(Bodies.From(Agency.Line, Bodies.Hello, People.Ben))).Expect(201);
        Assert.Equal(Agency.Line, await Suggest("?to=%2B14155550124"));
        await Advance("1s");
        (await Create(Bodies.From(Agency.SecondLine, Bodies.Hello, People.Ben))).Expect(201);
        Assert.Equal(Agency.SecondLine, await Suggest("?to=%2B14155550124"));
    }

    [Fact]
    public async Task Counts_a_suggestion_that_stays_as_a_use_too()
    {
        Assert.Equal(Agency.SecondLine, await Suggest("?to=%2B14155550124"));
        Assert.Equal(Agency.Line, await Suggest());
    }

    [Fact]
    public async Task Takes_turns_for_people_without_a_chat_of_their_own() =>
        Assert.Equal(
            [Agency.SecondLine, Agency.Line, Agency.SecondLine],
            [await Suggest("?to=ana%40example.com"), await Suggest("?to=%2B442071234567"),
                await Suggest("?to=%2B14155550123,%2B14155550124")]);

    [Fact]
    public async Task Does_not_stay_with_a_line_that_is_excluded_or_cannot_act()
    {
        Assert.Equal(Agency.SecondLine, await Suggest("?to=%2B14155550123&exclude_from=%2B12025550100"));
        (await Control(HttpMethod.Put, $"/lines/{Agency.Line}", """{"flagged":true}""")).Expect(200);
        Assert.Equal(Agency.SecondLine, await Suggest("?to=%2B14155550123"));
    }

    [Theory]
    [InlineData("repeated", "?exclude_from=%2B12025550101&exclude_from=%2B12025550103")]
    [InlineData("comma-joined", "?exclude_from=%2B12025550101,%2B12025550103")]
    [InlineData("both, with gaps", "?exclude_from=,%2B12025550101,,&exclude_from=%2B12025550103&exclude_from=")]
    [InlineData("a comma that is escaped", "?exclude_from=%2B12025550101%2C%2B12025550103")]
    [InlineData("plus signs not escaped, or left out", "?exclude_from=+12025550101,12025550103")]
    [InlineData("numbers that are not yours are ignored", "?exclude_from=%2B12025550101,%2B12025550103,%2B12025550199")]
    public async Task Understands_lists(string form, string query)
    {
        Assert.NotEmpty(form);
        Assert.Equal([Agency.Line, Agency.Line], [await Suggest(query), await Suggest(query)]);
    }

    [Fact]
    public async Task Suggests_the_tokens_lines_only()
    {
        Assert.Equal([Agency.SecondLine, Agency.SecondLine], [await Suggest("?to=%2B14155550123", OneLine), await Suggest("", OneLine)]);
        Assert.DoesNotContain(Agency.Line, (await VCard("", OneLine)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("to is no phone", 400, 1002, "?to=nobody")]
    [InlineData("one of to is no phone", 400, 1002, "?to=%2B14155550123,%2B0")]
    [InlineData("to is no e-mail address", 400, 1005, "?to=ana@example")]
    [InlineData("exclude_from is no phone", 400, 1002, "?exclude_from=me")]
    [InlineData("exclude_from is an e-mail address", 400, 1002, "?exclude_from=ana@example.com")]
    [InlineData("type is neither", 400, 1005, "?type=SMS")] // rule lines.available.type
    [InlineData("type after the other forms", 400, 1002, "?type=SMS&to=nobody")]
    [InlineData("exclude_from before to", 400, 1002, "?to=ana@example&exclude_from=me")]
    [InlineData("no line of the type", 503, 4004, "?type=RCS")] // rule lines.available.of-type
    [InlineData("no line of the type, before all are excluded", 503, 4004, "?type=rcs&exclude_from=%2B12025550100,%2B12025550101,%2B12025550103")]
    [InlineData("every line of the type is excluded", 400, 1005, "?type=imessage&exclude_from=%2B12025550100,%2B12025550101,%2B12025550103")]
    [InlineData("every available line is excluded", 400, 1005, "?exclude_from=%2B12025550100,%2B12025550101,%2B12025550103")]
    [InlineData("every available line is excluded, also the one that has the chat", 400, 1005, "?to=%2B14155550123&exclude_from=%2B12025550100,%2B12025550101,%2B12025550103")]
    public async Task Refuses_each_row(string row, int status, int code, string query)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Get(Path + query));
    }

    [Fact]
    public async Task Refuses_when_no_line_can_act()
    {
        await Refuses(409, 2015, () => Get(Path, TwoLines));
        await Refuses(409, 2015, () => Get($"{Path}?exclude_from=%2B12025550102", TwoLines));
    }

    [Fact]
    public async Task Gives_an_address_book_entry_with_the_card_the_number_and_its_backups()
    {
        var reply = await VCard("?to=%2B14155550123");

        Assert.Equal("text/vcard", reply.MediaType);
        Assert.Equal(
            """
            BEGIN:VCARD
            VERSION:3.0
            N:Support;Acme;;;
            FN:Acme Support
            TEL;TYPE=CELL,PREF:+12025550100
            TEL;TYPE=CELL:+12025550101
            TEL;TYPE=CELL:+12025550103
            PHOTO;VALUE=URI:https://example.com/acme.png
            END:VCARD

            """.ReplaceLineEndings("\r\n"),
            reply.Text);
    }

    [Fact]
    public async Task Gives_an_entry_without_a_card_the_number_for_a_name_and_leaves_excluded_lines_out()
    {
        var reply = await VCard("?exclude_from=%2B12025550100,%2B12025550101");

        Assert.Equal(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;+12025550103;;;\r\nFN:+12025550103\r\nTEL;TYPE=CELL,PREF:+12025550103\r\nEND:VCARD\r\n",
            reply.Text);
    }

    [Fact]
    public async Task Escapes_what_means_something_in_an_entry()
    {
        (await Post(
            "/contact_card",
            $$"""{"phone_number":"{{Agency.SecondLine}}","first_name":"Ana; \\ Co,\r\nEND:VCARD","last_name":"Zoë"}""")).Expect(200);

        var lines = (await VCard("?to=%2B14155550124")).Text.Split("\r\n");

        Assert.Equal(@"N:Zoë;Ana\; \\ Co\,\nEND:VCARD;;;", lines[2]);
        Assert.Equal(@"FN:Ana\; \\ Co\,\nEND:VCARD Zoë", lines[3]);
        Assert.Equal("END:VCARD", Assert.Single(lines, line => line.StartsWith("END", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Ends_the_entrys_address_after_a_quarter_of_an_hour()
    {
        var address = await Address("");
        await Advance("14m59s999ms");
        (await Call(new HttpRequestMessage(HttpMethod.Get, address))).Expect(200);
        Assert.Equal(1, await Advance("1ms"));

        (await Call(new HttpRequestMessage(HttpMethod.Get, address))).Expect(404);
    }

    [Theory]
    [InlineData("/vcards/x.vcf")]
    [InlineData("/vcards/00000000-0000-4000-8000-0000000000ff.vcf")]
    [InlineData("/vcards/00000000-0000-4000-8000-0000000000ff.vcf?world=nowhere")]
    public async Task Knows_no_other_entries(string address) => (await Call(new HttpRequestMessage(HttpMethod.Get, address))).Expect(404);

    private async Task<string?> Suggest(string query = "", string? token = null) =>
        (await Get(Path + query, token)).Expect(200).Json.GetProperty("phone_number").GetString();

    private async Task<string> Address(string query, string? token = null) =>
        (await Get(Path + query, token)).Expect(200).Json.GetProperty("vcf_url").GetString()!;

    /// <summary>Downloaded without a token.</summary>
    private async Task<Reply> VCard(string query, string? token = null) =>
        (await Call(new HttpRequestMessage(HttpMethod.Get, await Address(query, token)))).Expect(200);
}
