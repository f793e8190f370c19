using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>POST /chats/{chatId}/share_contact_card.</summary>
public sealed class ShareContactCardTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData(Direct)]
    [InlineData(Team)]
    public async Task Puts_the_card_before_the_people_of_an_imessage_chat(string chat)
    {
        var reply = (await Post($"/chats/{chat}/share_contact_card")).Expect(204);

        Assert.Empty(reply.Bytes);
        Assert.Equal("2026-11-23T18:00:00.000Z", await Held(chat, "card_shared_at"));
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Presents_it_again_after_24_hours_and_not_before()
    {
        (await Post($"/chats/{Direct}/share_contact_card")).Expect(204);
        await Advance("23h59m59s");
        (await Post($"/chats/{Direct}/share_contact_card")).Expect(204);
        Assert.Equal("2026-11-23T18:00:00.000Z", await Held(Direct, "card_shared_at"));
        await Advance("5m");
        (await Post($"/chats/{Direct}/share_contact_card")).Expect(204);

        Assert.Equal("2026-11-24T18:04:59.000Z", await Held(Direct, "card_shared_at"));
    }

    // rule chats.card-share-rate
    [Theory]
    [InlineData(Direct)]
    [InlineData(SmsDirect)]
    [InlineData(Team)]
    public async Task Refuses_it_for_five_minutes_after_it_was_done_in_the_chat(string chat)
    {
        (await Post($"/chats/{chat}/share_contact_card")).Expect(204);

        var refusal = await Refuses(429, 1007, () => Post($"/chats/{chat}/share_contact_card"));
        Assert.Equal("300", refusal.Header("Retry-After"));
        await Advance("4m59s999ms");
        Assert.Equal("1", (await Post($"/chats/{chat}/share_contact_card")).Expect(429).Header("Retry-After"));
        (await Post($"/chats/{Trio}/share_contact_card")).Expect(204);
        await Advance("1ms");
        (await Post($"/chats/{chat}/share_contact_card")).Expect(204);
    }

    // rule chats.card-share-use
    [Fact]
    public async Task Counts_no_share_that_was_refused()
    {
        await PutFault("busy", """{"on":"shareContactCard","when":{"times":1},"then":{"error":4004}}""");
        (await Post($"/chats/{Direct}/share_contact_card")).Expect(503);

        (await Post($"/chats/{Direct}/share_contact_card")).Expect(204);
    }

    [Fact]
    public async Task Knows_no_limit_where_rate_limits_are_off()
    {
        (await Control(HttpMethod.Put, "/scenario", Scenario + "rate_limits: off\n")).Expect(204);
        for (var i = 0; i < 3; i++) (await Post($"/chats/{Direct}/share_contact_card")).Expect(204);
    }

    [Theory]
    [InlineData(SmsDirect)]
    [InlineData(RcsDirect)]
    [InlineData(SmsGroup)]
    [InlineData(RcsGroup)]
    public async Task Has_no_effect_over_sms_and_rcs(string chat) => await ChangesNothing(chat);

    [Fact]
    public async Task Appears_only_after_an_outbound_message()
    {
        await ChangesNothing(Silent);
        await Advance("5m");

        (await Create(Bodies.Text("Hello", Ana))).Expect(201);
        (await Post($"/chats/{Silent}/share_contact_card")).Expect(204);

        Assert.NotNull(await Held(Silent, "card_shared_at"));
    }

    [Fact]
    public async Task Refuses_where_the_line_has_no_active_card() =>
        await Refuses(404, 2012, () => Post($"/chats/{SecondTeam}/share_contact_card"));

    private async Task ChangesNothing(string chat)
    {
        var before = await State();
        (await Post($"/chats/{chat}/share_contact_card")).Expect(204);
        Assert.Equal(before, await State());
    }
}
