using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Participants;

/// <summary>Who may be added to groups that are too small or too large, and in a sandbox.</summary>
public sealed class AddParticipantLimitTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Small = "00000000-0000-4000-8000-000000000201";
    private const string Large = "00000000-0000-4000-8000-000000000202";

    protected override string Scenario => TestWorlds.Head + TestWorlds.Auth(World) + $$"""
        account: { sandbox: true }
        contacts:
          - { handle: "+14155550123", has_written: true }
        chats:
          - { id: {{Small}}, from: "+12025550100", to: [a@example.com, b@example.com], removed: [b@example.com] }
          - { id: {{Large}}, from: "+12025550100", to: [{{string.Join(", ", Enumerable.Range(0, 31).Select(n => $"p{n}@example.com"))}}] }

        """;

    [Fact]
    public async Task Needs_three_participants_to_begin_with() =>
        await Refuses(409, 2015, () => Add(Small, People.Maya));

    [Fact]
    public async Task Has_room_for_31_others() => await Refuses(409, 2015, () => Add(Large, People.Maya));

    [Fact]
    public async Task Adds_no_stranger_in_a_sandbox() => await Refuses(403, 2008, () => Add(Large, People.Stranger));

    private Task<Reply> Add(string chat, string handle) => Post($"/chats/{chat}/participants", $$"""{"handle":"{{handle}}"}""");
}
