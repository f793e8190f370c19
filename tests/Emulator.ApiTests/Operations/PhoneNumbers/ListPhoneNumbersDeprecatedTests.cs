using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PhoneNumbers;

/// <summary>GET /phonenumbers.</summary>
public sealed class ListPhoneNumbersDeprecatedTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Shows_the_tokens_lines_as_older_clients_know_them()
    {
        Golden.Check("ListPhoneNumbersDeprecated", (await Get("/phonenumbers", TwoLines)).Expect(200));

        Assert.Equal(5, (await Get("/phonenumbers")).Expect(200).Json.GetProperty("phone_numbers").GetArrayLength());
    }

    [Fact]
    public async Task Refuses_a_token_nobody_knows() => await Refuses(401, 2004, () => Get("/phonenumbers", "nobody"));
}
