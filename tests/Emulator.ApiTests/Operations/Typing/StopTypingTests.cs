using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Typing;

/// <summary>DELETE /chats/{chatId}/typing.</summary>
public sealed class StopTypingTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData(Direct)]
    [InlineData(Team)]
    public async Task Clears_the_bubble_at_once(string chat)
    {
        (await Post($"/chats/{chat}/typing")).Expect(204);

        Assert.Empty((await Delete($"/chats/{chat}/typing")).Expect(204).Bytes);

        Assert.Null(await Held(chat, "typing_until"));
        Assert.Equal(["emulator.typing.started", "emulator.typing.stopped"], await Events());
    }

    [Fact]
    public async Task Does_not_shorten_the_next_start()
    {
        (await Post($"/chats/{Direct}/typing")).Expect(204);
        await Advance("30s");
        (await Delete($"/chats/{Direct}/typing")).Expect(204);
        (await Post($"/chats/{Direct}/typing")).Expect(204);

        await Advance("86s");

        Assert.Equal("2026-11-23T18:01:57.000Z", await Held(Direct, "typing_until"));
    }

    [Theory]
    [InlineData(Direct)]
    [InlineData(Team)]
    [InlineData(SmsDirect)]
    [InlineData(RcsGroup)]
    public async Task Changes_nothing_where_nothing_is_shown(string chat)
    {
        var before = await State();

        (await Delete($"/chats/{chat}/typing", "not json")).Expect(204);

        Assert.Equal(before, await State());
    }
}
