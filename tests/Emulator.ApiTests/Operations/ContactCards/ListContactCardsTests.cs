using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.ContactCards;

/// <summary>GET /contact_card.</summary>
public sealed class ListContactCardsTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Shows_all_cards_also_those_that_are_not_active()
    {
        var before = await State();

        Golden.Check("ListContactCards", (await Get("/contact_card")).Expect(200));

        Assert.Equal(before, await State());
    }

    [Theory]
    [InlineData("?phone_number=%2B12025550100")]
    [InlineData("?phone_number=+12025550100")]
    [InlineData("?phone_number=12025550100")]
    public async Task Shows_the_card_of_one_line(string query)
    {
        var cards = (await Get("/contact_card" + query)).Expect(200).Json.GetProperty("contact_cards");

        Assert.Equal("Acme", Assert.Single(cards.EnumerateArray()).GetProperty("first_name").GetString());
    }

    [Fact]
    public async Task Shows_an_empty_list_where_the_token_has_no_card() =>
        Assert.Equal("""{"contact_cards":[]}""", (await Get("/contact_card", OneLine)).Expect(200).Text);

    [Theory]
    [InlineData("the line has no card", 404, 2012, "?phone_number=%2B12025550101")]
    [InlineData("an ineligible line without a card is read all the same", 404, 2012, "?phone_number=%2B12025550102")]
    [InlineData("not E.164", 400, 1002, "?phone_number=me")]
    [InlineData("empty", 400, 1002, "?phone_number=")]
    [InlineData("two at once", 400, 1002, "?phone_number=%2B12025550100&phone_number=%2B12025550103")]
    [InlineData("not your line", 403, 2006, "?phone_number=%2B12025550199")]
    public async Task Refuses_each_row(string row, int status, int code, string query)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Get("/contact_card" + query));
    }

    [Fact]
    public async Task Refuses_a_line_outside_the_token() =>
        await Refuses(403, 2006, () => Get("/contact_card?phone_number=%2B12025550100", OneLine));
}
