using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>People who opted out or were blocked.</summary>
public sealed class GroupOptOutTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Opt_outs_and_blocks_stop_direct_chats_only()
    {
        await Refuses(403, 2024, () => Create(Bodies.Text("Hello", People.OptedOut)));
        await Refuses(403, 2026, () => Create(Bodies.Text("Hello", People.Blocked)));
        (await Create(Bodies.Text("Hello", People.OptedOut, People.Maya))).Expect(201);
        (await Create(Bodies.Text("Hello", People.Blocked, People.Maya))).Expect(201);
    }
}
