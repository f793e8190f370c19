using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Typing;

/// <summary>POST /chats/{chatId}/typing (docs/decisions/0011).</summary>
public sealed class StartTypingTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData(Direct)]
    [InlineData(Team)]
    public async Task Shows_the_bubble_for_87_seconds(string chat)
    {
        var reply = (await Post($"/chats/{chat}/typing")).Expect(204);

        Assert.Empty(reply.Bytes);
        Assert.Null(reply.MediaType);
        Assert.Equal("2026-11-23T18:01:27.000Z", await Held(chat, "typing_until"));
        await Advance("86999ms");
        Assert.NotNull(await Held(chat, "typing_until"));
        Assert.Equal(1, await Advance("1ms"));
        Assert.Null(await Held(chat, "typing_until"));
    }

    [Fact]
    public async Task Is_kept_by_a_later_start()
    {
        (await Post($"/chats/{Direct}/typing")).Expect(204);
        await Advance("60s");
        (await Post($"/chats/{Direct}/typing")).Expect(204);
        (await Post($"/chats/{Direct}/typing")).Expect(204);

        Assert.Equal(1, await Advance("27s")); // the first one's end, which finds the bubble kept
        Assert.Equal("2026-11-23T18:02:27.000Z", await Held(Direct, "typing_until"));
        Assert.Equal(1, await Advance("60s"));
        Assert.Null(await Held(Direct, "typing_until"));
    }

    [Fact]
    public async Task Is_cleared_by_a_message_of_the_line()
    {
        (await Post($"/chats/{Direct}/typing")).Expect(204);
        (await Create(Bodies.Text("Hello"))).Expect(201);

        Assert.Null(await Held(Direct, "typing_until"));
    }

    [Theory]
    [InlineData(SmsDirect)]
    [InlineData(RcsDirect)]
    [InlineData(SmsGroup)]
    [InlineData(RcsGroup)]
    public async Task Shows_nothing_over_sms_and_rcs(string chat) => await ChangesNothing(chat);

    [Theory]
    [InlineData(Silent)]
    [InlineData(Trio)]
    public async Task Does_not_reach_people_the_line_never_wrote_to(string chat) => await ChangesNothing(chat);

    [Fact]
    public async Task Does_not_reach_them_five_minutes_after_the_last_message()
    {
        await Advance("4m");
        (await Post($"/chats/{Direct}/typing")).Expect(204);
        Assert.NotNull(await Held(Direct, "typing_until"));
        await Advance("2m");

        await ChangesNothing(Direct);

        (await Create(Bodies.Text("Hello"))).Expect(201);
        (await Post($"/chats/{Direct}/typing")).Expect(204);
        Assert.NotNull(await Held(Direct, "typing_until"));
    }

    [Fact]
    public async Task Causes_no_event_of_the_vendors_and_moves_no_chat()
    {
        var before = (await Get("/chats")).Text;

        (await Post($"/chats/{Team}/typing", "not json")).Expect(204);
        await Advance("2m");

        Assert.Equal(["emulator.typing.started"], await Events());
        Assert.Equal(before, (await Get("/chats")).Text);
    }

    private async Task ChangesNothing(string chat)
    {
        var before = await State();
        (await Post($"/chats/{chat}/typing")).Expect(204);
        Assert.Equal(before, await State());
    }
}
