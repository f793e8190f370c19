using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.ContactCards;

/// <summary>PATCH /contact_card.</summary>
public sealed class UpdateContactCardTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Path = "/contact_card?phone_number=%2B12025550100";

    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Changes_what_it_names_and_keeps_the_rest()
    {
        Golden.Check("UpdateContactCard", (await Patch(Path, """{"last_name":"Reception"}""")).Expect(200));

        Assert.Equal(["contact_card.updated"], await Events());
    }

    [Theory]
    [InlineData("nothing", "{}")]
    [InlineData("only nulls", """{"first_name":null,"last_name":null,"image_url":null}""")]
    [InlineData("an unknown key", """{"nickname":"A"}""")]
    public async Task Keeps_everything_when_it_names(string what, string body)
    {
        Assert.NotEmpty(what);
        var before = await State();

        var card = (await Patch(Path, body)).Expect(200).Json;

        Assert.Equal("Support", card.GetProperty("last_name").GetString());
        Assert.Equal("https://example.com/acme.png", card.GetProperty("image_url").GetString());
        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Takes_a_last_name_away_and_rehosts_a_new_photo_once()
    {
        var card =
            (await Patch(Path, """{"first_name":"Zoë","last_name":"","image_url":"https://example.com/new.jpg"}""")).Expect(200).Json;
        Assert.Equal(["phone_number", "first_name", "image_url", "is_active"], Keys(card));
        var hosted = card.GetProperty("image_url").GetString()!;
        Assert.EndsWith($"/new.jpg?world={World}", hosted, StringComparison.Ordinal);

        var same = (await Patch(Path, $$"""{"image_url":"{{hosted}}"}""")).Expect(200).Json;
        Assert.Equal(hosted, same.GetProperty("image_url").GetString());
    }

    [Fact]
    public async Task Takes_the_old_card_out_of_service_when_it_fails_until_it_is_tried_again()
    {
        await PutFault("device", """{"on":"updateContactCard","when":{"first":2},"phase":"after","then":{"error":2022}}""");

        Envelope.Check(await Patch(Path, """{"first_name":"New"}"""), 500, 2022);
        var kept = (await Get("/contact_card")).Json.GetProperty("contact_cards")[0];
        Assert.Equal("New", kept.GetProperty("first_name").GetString());
        Assert.False(kept.GetProperty("is_active").GetBoolean());

        Envelope.Check(await Patch(Path, """{"first_name":"New"}"""), 500, 2022);
        Assert.Empty(await Events());
        Assert.True((await Patch(Path, "{}")).Expect(200).Json.GetProperty("is_active").GetBoolean());
        await Advance("10m");
        await Refuses(409, 2014, () => Post("/contact_card", $$"""{"phone_number":"{{Agency.Line}}","first_name":"Again"}"""));
    }

    [Fact]
    public async Task Can_be_followed_by_a_set_up_when_it_fails()
    {
        await PutFault("device", """{"on":"updateContactCard","when":{"times":1},"phase":"after","then":{"error":2022}}""");
        Envelope.Check(await Patch(Path, """{"first_name":"New"}"""), 500, 2022);

        Assert.True(
            (await Post("/contact_card", $$"""{"phone_number":"{{Agency.Line}}","first_name":"Again"}""")).Expect(200).Json
                .GetProperty("is_active").GetBoolean());
    }

    [Theory]
    [InlineData("no phone_number", 400, 1001, "/contact_card", "{}")]
    [InlineData("phone_number is empty", 400, 1001, "/contact_card?phone_number=", "{}")]
    [InlineData("phone_number is not E.164", 400, 1002, "/contact_card?phone_number=me", "{}")]
    [InlineData("no JSON", 400, 1003, Path, "")]
    [InlineData("wrong type", 400, 1003, Path, """{"last_name":[]}""")]
    [InlineData("first_name is emptied", 400, 1001, Path, """{"first_name":""}""")]
    [InlineData("image_url is no https URL", 400, 1005, Path, """{"image_url":"ftp://example.com/a.png"}""")]
    [InlineData("not your line", 403, 2006, "/contact_card?phone_number=%2B12025550199", "{}")]
    [InlineData("the line has no card", 404, 2012, "/contact_card?phone_number=%2B12025550101", "{}")]
    [InlineData("the card never was active", 404, 2012, "/contact_card?phone_number=%2B12025550103", "{}")]
    [InlineData("the photo is not there", 400, 5007, Path, """{"image_url":"https://example.com/gone.png"}""")]
    [InlineData("the photo is no photo", 400, 5006, Path, """{"image_url":"https://example.com/cv"}""")]
    public async Task Refuses_each_row(string row, int status, int code, string path, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Patch(path, body));
    }

    [Fact]
    public async Task Refuses_a_line_outside_the_token_and_one_that_cannot_act()
    {
        await Refuses(403, 2006, () => Patch(Path, "{}", OneLine));
        (await Control(HttpMethod.Put, $"/lines/{Agency.Line}", """{"eligible":false}""")).Expect(200);
        await Refuses(403, 2027, () => Patch(Path, "{}"));
        (await Get(Path)).Expect(200);
    }
}
