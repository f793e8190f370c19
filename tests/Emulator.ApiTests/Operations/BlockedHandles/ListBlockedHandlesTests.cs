using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.BlockedHandles;

/// <summary>GET /blocked_handles.</summary>
public sealed class ListBlockedHandlesTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Agency.Scenario(World);

    [Fact]
    public async Task Shows_the_newest_first_also_among_those_of_one_moment()
    {
        foreach (var handle in new[] { "72345", "ACME Bank", "+14155550199" })
        {
            (await Post("/blocked_handles", $$"""{"handle":"{{handle}}"}""")).Expect(201);
        }

        var before = await State();

        Golden.Check("ListBlockedHandles", (await Get("/blocked_handles")).Expect(200));

        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Is_one_list_for_the_whole_account()
    {
        (await Post("/blocked_handles", """{"handle":"72345"}""", OneLine)).Expect(201);

        Assert.Equal((await Get("/blocked_handles")).Text, (await Get("/blocked_handles", TwoLines)).Expect(200).Text);
    }
}
