using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Experiences;

/// <summary>GET /experiences/{experience}.</summary>
public sealed class GetExperienceTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Shows_one_experience() => Golden.Check("GetExperience", (await Get("/experiences/agentpay")).Expect(200));

    [Theory]
    [InlineData("agentcard")]
    [InlineData("link")]
    public async Task Shows_it_as_the_list_does(string name)
    {
        var one = (await Get($"/experiences/{name}")).Expect(200).Text;

        Assert.Contains(one, (await Get("/experiences")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agentpay.request_payment")]
    [InlineData("AgentPay")]
    [InlineData("%F0%9F%8D%8B")]
    public async Task Refuses_a_name_it_does_not_know(string name) => await Refuses(404, 2001, () => Get($"/experiences/{name}"));
}
