using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Backgrounds;

/// <summary>DELETE /chats/{chatId}/background.</summary>
public sealed class RemoveBackgroundTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData(Direct)]
    [InlineData(Team)]
    public async Task Goes_back_to_the_standard_background_later(string chat)
    {
        (await Post($"/chats/{chat}/background", """{"type":"dynamic","style":"aurora","variant":"pink"}""")).Expect(202);
        await Advance("1s");

        Assert.Empty((await Delete($"/chats/{chat}/background")).Expect(202).Bytes);

        Assert.NotNull(await Held(chat, "background"));
        Assert.Equal(1, await Advance("200ms"));
        Assert.Null(await Held(chat, "background"));
        Assert.Equal(["chat.background_updated", "chat.background_updated"], await Events());
    }

    [Fact]
    public async Task Tells_nothing_where_there_was_none()
    {
        (await Delete($"/chats/{Team}/background", "not json")).Expect(202);
        await Advance("1s");

        Assert.Empty(await Events());
    }

    [Theory]
    [InlineData(SmsDirect)]
    [InlineData(RcsGroup)]
    public async Task Is_accepted_without_effect_or_event_over_sms_and_rcs(string chat)
    {
        var before = await State();

        (await Delete($"/chats/{chat}/background")).Expect(202);

        Assert.Equal(before, await State());
    }
}
