using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PhoneNumbers;

/// <summary>GET /available_number with a type of line.</summary>
public sealed class SuggestedTypeTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => RcsLines.Scenario(World);

    // rule lines.suggestion-type
    [Theory]
    [InlineData("RCS", RcsLines.RcsLine)]
    [InlineData("rcs", RcsLines.RcsLine)]
    [InlineData("iMessage", RcsLines.AppleLine)]
    [InlineData("IMESSAGE", RcsLines.AppleLine)]
    public async Task Suggests_a_line_of_that_type_in_any_case(string type, string line) =>
        Assert.Equal([line, line], [await Suggest($"?type={type}"), await Suggest($"?type={type}")]);

    // rule lines.suggestion-type
    [Fact]
    public async Task Does_not_stay_with_a_chat_on_the_other_kind_of_line()
    {
        Assert.Equal(RcsLines.RcsLine, await Suggest("?to=%2B14155550123"));

        Assert.Equal(RcsLines.AppleLine, await Suggest("?to=%2B14155550123&type=iMessage"));
        Assert.Equal(RcsLines.RcsLine, await Suggest("?to=%2B14155550123&type=RCS"));
    }

    // rule lines.suggestion-type
    [Theory]
    [InlineData("?type=RCS", false)]
    [InlineData("", true)]
    [InlineData("?type=", true)]
    public async Task Names_backups_of_that_type_only(string query, bool namesBoth)
    {
        var address = (await Get("/available_number" + query)).Expect(200).Json.GetProperty("vcf_url").GetString();

        var entry = (await Call(new HttpRequestMessage(HttpMethod.Get, address))).Expect(200).Text;

        Assert.Equal(namesBoth, entry.Contains(RcsLines.AppleLine, StringComparison.Ordinal));
    }

    private async Task<string?> Suggest(string query) =>
        (await Get("/available_number" + query)).Expect(200).Json.GetProperty("phone_number").GetString();
}
