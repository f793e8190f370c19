using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PhoneNumbers;

/// <summary>PUT /phone_numbers/{phoneNumberId}.</summary>
public sealed class UpdatePhoneNumberTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Forward = """{"forwarding_number":"+12025550888"}""";

    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Sets_where_calls_go()
    {
        Golden.Check("UpdatePhoneNumber", (await Put($"/phone_numbers/{Agency.SecondLineId}", Forward)).Expect(200));

        Assert.Equal("+12025550888", await ForwardingOf(Agency.SecondLine));
        Assert.Equal(["phone_number.forwarding_updated"], await Events());
    }

    [Theory]
    [InlineData("""{"forwarding_number":null}""")]
    [InlineData("""{"forwarding_number":""}""")]
    public async Task Clears_it(string body)
    {
        var reply = (await Put($"/phone_numbers/{Agency.LineId}", body)).Expect(200);

        Assert.Equal(JsonValueKind.Null, reply.Json.GetProperty("forwarding_number").ValueKind);
        Assert.Null(await ForwardingOf(Agency.Line));
    }

    [Fact]
    public async Task Takes_an_upper_case_id_and_an_ineligible_line()
    {
        (await Put($"/phone_numbers/{Agency.SecondLineId.ToUpperInvariant()}", Forward)).Expect(200);
        (await Put($"/phone_numbers/{Agency.IneligibleLineId}", Forward)).Expect(200);
    }

    [Theory]
    [InlineData("no key", 400, 1001, "{}")]
    [InlineData("the key in another case", 400, 1001, """{"Forwarding_number":"+12025550888"}""")]
    [InlineData("not E.164", 400, 1002, """{"forwarding_number":"12025550888"}""")]
    [InlineData("an e-mail address", 400, 1002, """{"forwarding_number":"ana@example.com"}""")]
    [InlineData("blank", 400, 1002, """{"forwarding_number":" "}""")]
    [InlineData("wrong type", 400, 1003, """{"forwarding_number":12025550888}""")]
    [InlineData("no JSON", 400, 1003, "forwarding_number")]
    [InlineData("no object", 400, 1003, "null")]
    public async Task Refuses_what_is_wrong_with_the_body(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Put($"/phone_numbers/{Agency.LineId}", body));
    }

    [Fact]
    public async Task Refuses_a_number_in_place_of_the_id_an_unknown_id_and_a_line_of_somebody_else()
    {
        await Refuses(400, 1005, () => Put($"/phone_numbers/{Agency.Line}", Forward));
        await Refuses(404, 2019, () => Put($"/phone_numbers/{Agency.UnknownId}", Forward));
        await Refuses(403, 2005, () => Put($"/phone_numbers/{Agency.LineId}", Forward, OneLine));
    }

    private async Task<string?> ForwardingOf(string number)
    {
        var lines = (await Get("/phone_numbers")).Expect(200).Json.GetProperty("phone_numbers").EnumerateArray();
        return lines.Single(line => line.GetProperty("phone_number").GetString() == number).GetProperty("forwarding_number").GetString();
    }
}
