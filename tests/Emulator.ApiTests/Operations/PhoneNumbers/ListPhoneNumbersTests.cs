using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PhoneNumbers;

/// <summary>GET /phone_numbers.</summary>
public sealed class ListPhoneNumbersTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Shows_every_line_with_its_reputation_under_both_names()
    {
        var before = await State();

        // rule lines.reputation-page
        Golden.Check("ListPhoneNumbers", (await Get("/phone_numbers")).Expect(200));

        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Shows_the_tokens_lines_only_and_also_those_that_cannot_act()
    {
        Assert.Equal([Agency.SecondLine], await Numbers(OneLine));
        Assert.Equal([Agency.IneligibleLine, Agency.FlaggedLine], await Numbers(TwoLines));
    }

    [Fact]
    public async Task Tells_nothing_of_a_flag_but_the_reputation_it_forces()
    {
        await Control(HttpMethod.Put, $"/lines/{Agency.RiskyLine}", """{"flagged":true}""");
        Assert.Equal("CRITICAL", await Reputation(Agency.RiskyLine));
        await Control(HttpMethod.Put, $"/lines/{Agency.RiskyLine}", """{"flagged":false}""");
        Assert.Equal("AT_RISK", await Reputation(Agency.RiskyLine));
    }

    private async Task<string[]> Numbers(string token)
    {
        var lines = (await Get("/phone_numbers", token)).Expect(200).Json.GetProperty("phone_numbers").EnumerateArray();
        return [.. lines.Select(line => line.GetProperty("phone_number").GetString()!)];
    }

    private async Task<string?> Reputation(string number)
    {
        var lines = (await Get("/phone_numbers")).Expect(200).Json.GetProperty("phone_numbers").EnumerateArray();
        var line = lines.Single(line => line.GetProperty("phone_number").GetString() == number);
        Assert.Equal(line.GetProperty("reputation").GetRawText(), line.GetProperty("health_status").GetRawText());
        return line.GetProperty("reputation").GetProperty("status").GetString();
    }
}
