using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.ContactCards;

/// <summary>POST /contact_card.</summary>
public sealed class CreateContactCardTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Path = "/contact_card";
    private const string SetUpFails = """{"on":"createContactCard","when":{"times":1},"phase":"after","then":{"error":2022}}""";

    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Sets_a_card_up_and_rehosts_its_photo()
    {
        var reply = await Post(Path, Body(""","last_name":"Desk","image_url":"https://example.com/desk.png" """));

        Golden.Check("CreateContactCard", reply.Expect(200));
        Assert.Equal(["contact_card.created"], await Events());
    }

    [Fact]
    public async Task Leaves_out_what_the_card_does_not_hold()
    {
        Assert.Equal(["phone_number", "first_name", "is_active"], Keys((await Post(Path, Body())).Expect(200).Json));
        Assert.Equal(
            ["phone_number", "first_name", "is_active"],
            Keys((await Get($"{Path}?phone_number={Agency.SecondLine}")).Expect(200).Json.GetProperty("contact_cards")[0]));
    }

    [Fact]
    public async Task Takes_the_address_of_a_photo_that_is_hosted_already()
    {
        var hosted =
            (await Post(Path, Body(""","image_url":"https://example.com/desk.png" """))).Expect(200).Json.GetProperty("image_url")
                .GetString();

        var other =
            (await Post(Path, Body($$""","image_url":"{{hosted}}" """, Agency.RiskyLine))).Expect(200).Json.GetProperty("image_url")
                .GetString();

        Assert.StartsWith("http://localhost/attachments/partners/", hosted, StringComparison.Ordinal);
        Assert.Equal(hosted, other);
    }

    [Fact]
    public async Task Takes_what_else_the_vendors_host_holds_for_a_public_photo()
    {
        var card = (await Post(Path, Body(""","image_url":"https://cdn.linqapp.com/contact-card/example.jpg" """))).Expect(200).Json;

        Assert.EndsWith("/example.jpg", card.GetProperty("image_url").GetString()!.Split('?')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_overwrites_a_card_that_works()
    {
        (await Post(Path, Body())).Expect(200);

        await Refuses(409, 2014, () => Post(Path, Body()));
        await Refuses(409, 2014, () => Post(Path, Body(line: Agency.Line)));
    }

    [Fact]
    public async Task Keeps_the_values_when_the_set_up_fails_and_tries_again_when_asked_again()
    {
        await PutFault("device", SetUpFails);

        Envelope.Check(await Post(Path, Body()), 500, 2022);

        var kept = (await Get($"{Path}?phone_number={Agency.SecondLine}")).Expect(200).Json.GetProperty("contact_cards")[0];
        Assert.Equal("Front", kept.GetProperty("first_name").GetString());
        Assert.False(kept.GetProperty("is_active").GetBoolean());
        await Refuses(404, 2012, () => Patch($"{Path}?phone_number={Agency.SecondLine}", "{}"));
        Assert.True((await Post(Path, Body())).Expect(200).Json.GetProperty("is_active").GetBoolean());
    }

    [Fact]
    public async Task Keeps_nothing_when_the_fault_strikes_before()
    {
        await PutFault("device", """{"on":"createContactCard","then":{"error":2022}}""");

        await Refuses(500, 2022, () => Post(Path, Body()));
    }

    [Fact]
    public async Task Activates_a_card_the_scenario_left_inactive() =>
        Assert.True((await Post(Path, Body(line: Agency.RiskyLine))).Expect(200).Json.GetProperty("is_active").GetBoolean());

    [Theory]
    [InlineData("no phone_number", 400, 1001, """{"first_name":"Front"}""")]
    [InlineData("no first_name", 400, 1001, """{"phone_number":"+12025550101"}""")]
    [InlineData("first_name is empty", 400, 1001, """{"phone_number":"+12025550101","first_name":""}""")]
    [InlineData("first_name is null", 400, 1001, """{"phone_number":"x","first_name":null}""")]
    [InlineData("phone_number is not E.164", 400, 1002, """{"phone_number":"12025550101","first_name":"Front"}""")]
    [InlineData("wrong type", 400, 1003, """{"phone_number":"+12025550101","first_name":7}""")]
    [InlineData("no JSON", 400, 1003, "{")]
    [InlineData("image_url is no https URL", 400, 1005, """{"phone_number":"+12025550101","first_name":"Front","image_url":"http://example.com/a.png"}""")]
    [InlineData("image_url is no URL", 400, 1005, """{"phone_number":"+12025550101","first_name":"Front","image_url":"a.png"}""")]
    [InlineData("not your line", 403, 2006, """{"phone_number":"+12025550199","first_name":"Front"}""")]
    [InlineData("an ineligible line", 403, 2027, """{"phone_number":"+12025550102","first_name":"Front"}""")]
    [InlineData("a flagged line", 403, 2027, """{"phone_number":"+12025550104","first_name":"Front"}""")]
    [InlineData("the photo is not there", 400, 5007, """{"phone_number":"+12025550101","first_name":"Front","image_url":"https://example.com/gone.png"}""")]
    [InlineData("the photo is no photo", 400, 5006, """{"phone_number":"+12025550101","first_name":"Front","image_url":"https://example.com/cv"}""")]
    [InlineData("the photo is of no known type", 400, 5006, """{"phone_number":"+12025550101","first_name":"Front","image_url":"https://example.com/a.exe"}""")]
    [InlineData("nothing is hosted there", 400, 5007, """{"phone_number":"+12025550101","first_name":"Front","image_url":"https://cdn.linqapp.com/attachments/partners/a/00000000-0000-4000-8000-0000000000ff/a.png"}""")]
    public async Task Refuses_each_row(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Post(Path, body));
    }

    [Fact]
    public async Task Refuses_a_line_outside_the_token() =>
        await Refuses(403, 2006, () => Post(Path, Body(line: Agency.RiskyLine), OneLine));

    private static string Body(string more = "", string line = Agency.SecondLine) =>
        $$"""{"phone_number":"{{line}}","first_name":"Front"{{more}}}""";
}
