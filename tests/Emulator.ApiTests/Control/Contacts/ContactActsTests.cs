using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/contacts/{handle}/acts.</summary>
public sealed class ContactActsTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Writes_to_a_line_and_from_then_on_acts_in_that_chat()
    {
        var said = (await Acts(People.Ana, $$"""{say: Is my cake ready?, to: "{{People.Line}}"}""")).Expect(200).Json;
        var chat = said.GetProperty("chat_id").GetString();

        Assert.Equal(chat, (await Acts(People.Ana, "say: And the candles?")).Expect(200).Json.GetProperty("chat_id").GetString());
        Assert.Equal(["message.edited"], await EventsOf(() => Acts(People.Ana, "edit: And candles?"), 200));
        Assert.Equal(["emulator.message.unsent"], await EventsOf(() => Acts(People.Ana, "unsend: true"), 200));
    }

    [Fact]
    public async Task Reacts_to_the_latest_of_the_account_reads_it_and_answers_it()
    {
        var sent = await Delivered();

        var reacted = (await Acts(People.Maya, """{"react":"love"}""")).Expect(200).Json;
        Assert.Equal((People.DirectChat, sent), (reacted.GetProperty("chat_id").GetString(), reacted.GetProperty("message_id").GetString()));
        Assert.Equal(["reaction.removed"], await EventsOf(() => Acts(People.Maya, "react: {type: love, removed: true}"), 200));
        Assert.Equal(["reaction.added"], await EventsOf(() => Acts(People.Maya, "{send: {sticker: 🎂}}"), 200));
        Assert.Empty(await EventsOf(() => Acts(People.Maya, "{send: {sticker: 🍰, removed: true}}"), 200));
        Assert.Equal(["reaction.removed"], await EventsOf(() => Acts(People.Maya, "{send: {sticker: 🎂, removed: true}}"), 200));
        Assert.Contains("message.read", await EventsOf(() => Acts(People.Maya, "read: true"), 200));
        var answer = (await Acts(People.Maya, "say: {text: Thanks, reply_to: last}")).Expect(200).Json.GetProperty("message_id").GetString()!;
        Assert.Equal(sent, (await MessageOf(People.DirectChat, answer)).GetProperty("reply_to").GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task The_latest_may_be_one_that_the_account_deleted()
    {
        var sent = await Delivered();
        (await Delete($"/messages/{sent}")).Expect(204);

        Assert.Equal(sent, (await Acts(People.Maya, "react: love")).Expect(200).Json.GetProperty("message_id").GetString());
        var answer = (await Acts(People.Maya, "say: {text: Thanks, reply_to: last}")).Expect(200).Json.GetProperty("message_id").GetString()!;
        Assert.Equal(sent, (await MessageOf(People.DirectChat, answer)).GetProperty("reply_to").GetProperty("message_id").GetString());
        (await Delete($"/messages/{answer}")).Expect(204);
        Assert.Equal(answer, (await Acts(People.Maya, "edit: Thank you")).Expect(200).Json.GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task Types_for_a_while_on_the_clock_of_the_world()
    {
        Assert.Equal(["chat.typing_indicator.started"], await EventsOf(() => Acts(People.Maya, "type: 2s"), 200));
        var before = (await Events()).Length;
        await Advance("1999ms");
        Assert.DoesNotContain("chat.typing_indicator.stopped", (await Events())[before..]);
        await Advance("1ms");
        Assert.Equal(["chat.typing_indicator.stopped"], (await Events())[before..]);
    }

    [Fact]
    public async Task Who_sends_before_the_time_is_over_has_stopped_typing_once()
    {
        (await Acts(People.Maya, "type: 2s")).Expect(200);
        Assert.Equal(["chat.typing_indicator.stopped", "message.received"], await EventsOf(() => Acts(People.Maya, "say: Hi"), 200));
        var before = (await Events()).Length;
        await Advance("3s");
        Assert.Equal(before, (await Events()).Length);
    }

    [Fact]
    public async Task Polls_are_sent_and_voted_in_by_text()
    {
        Assert.Equal(["poll.received"], await EventsOf(() => Acts(People.Maya, "send: {poll: [Noon, Evening]}"), 200));
        Assert.Equal(["poll.vote.added"], await EventsOf(() => Acts(People.Maya, "vote: noon"), 200));
        Assert.Equal(["poll.vote.removed"], await EventsOf(() => Acts(People.Maya, "vote: {option: Noon, removed: true}"), 200));
        Assert.Equal(["poll.updated"], await EventsOf(() => Acts(People.Maya, "add_options: [Night]"), 200));
        Assert.Equal(["poll.vote.added"], await EventsOf(() => Acts(People.Maya, "vote: Night"), 200));
        await Impossible(404, "it has 'Noon', 'Evening', 'Night'", () => Acts(People.Maya, "vote: Morning"));
    }

    [Fact]
    public async Task Groups_are_opened_renamed_joined_and_left()
    {
        var chat = (await Acts(People.Maya, $$"""{say: Hi all, to: "{{People.Line}}", with: [{{People.Ana}}, "{{People.OptedOut}}"]}""")).Expect(200)
            .Json.GetProperty("chat_id").GetString()!;

        Assert.Equal(["chat.group_name_updated"], await EventsOf(() => Acts(People.Maya, $"{{rename: Cake, chat: {chat}}}"), 200));
        Assert.Equal(["chat.group_icon_updated"], await EventsOf(() => Acts(People.Maya, "change_icon: https://files.example/a.png"), 200));
        Assert.Equal(["chat.group_icon_updated"], await EventsOf(() => Acts(People.Maya, "change_icon: ''"), 200));
        Assert.Equal(["participant.removed"], await EventsOf(() => Acts(People.Maya, $"remove: {People.Ana}"), 200));
        Assert.Equal(["participant.added"], await EventsOf(() => Acts(People.Maya, $"add: {People.Ana}"), 200));
        Assert.Equal(["participant.removed"], await EventsOf(() => Acts(People.Maya, "leave: true"), 200));
        Assert.Equal(["participant.added"], await EventsOf(() => Acts(People.Maya, $"{{join: true, chat: {chat}}}"), 200));
    }

    [Fact]
    public async Task Says_stop_is_blocked_and_changes_what_reaches_them()
    {
        (await Acts(People.Maya, "stop: true")).Expect(200);
        Assert.Equal("2024", (await Create(Bodies.Text("Hi"))).Expect(403).Json.GetProperty("error").GetProperty("code").ToString());
        (await Acts(People.Maya, "block: true")).Expect(200);
        Assert.Equal("""{"dropped":"blocked"}""", (await Acts(People.Maya, "say: Hello?")).Expect(202).Text);
        (await Acts(People.Maya, "block: false")).Expect(200);
        (await Acts(People.Maya, "change_services: [SMS]")).Expect(200);
        Assert.Equal("SMS", (await Control(HttpMethod.Get, $"/contacts/{Uri.EscapeDataString(People.Maya)}")).Json.GetProperty("services")[0].GetString());
    }

    [Fact]
    public async Task Shares_a_location_until_it_ends()
    {
        Assert.Equal(
            ["location.sharing.started", "emulator.contact.acted"],
            await EventsOf(() => Acts(People.Maya, "share_location: {longitude: 13.4, latitude: 52.5}"), 200));
        Assert.Equal(
            ["location.sharing.stopped", "emulator.contact.acted"], await EventsOf(() => Acts(People.Maya, "share_location: false"), 200));
    }

    [Fact]
    public async Task Shares_name_and_photo_with_a_line_and_changes_them()
    {
        const string MayaIs = "share_card: {first_name: Maya, media_url: 'https://files.example/maya.png'}";
        Assert.Equal(["contact_card.received"], await EventsOf(() => Acts(People.Maya, MayaIs), 200));
        Assert.Empty(await EventsOf(() => Acts(People.Maya, $$"""{share_card: true, to: "{{People.Line}}"}"""), 200));
        Assert.Equal(["contact_card.received"], await EventsOf(() => Acts(People.Maya, "share_card: {media_url: ''}"), 200));
    }

    [Fact]
    public async Task One_of_several_is_chosen_from_the_seed()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 12; i++)
        {
            var id = (await Acts(People.Maya, "one_of: [{say: Heads}, {say: Tails}]")).Expect(200).Json.GetProperty("message_id").GetString()!;
            seen.Add((await MessageOf(People.DirectChat, id)).GetProperty("parts")[0].GetProperty("value").GetString()!);
        }

        Assert.Equal(["Heads", "Tails"], seen.Order());
    }

    [Theory]
    [InlineData("{say: Hi, to: +12025550199}", 404, "is not a line of this account")]
    [InlineData("{say: Hi, to: +12025550100, chat: x}", 400, "exclude each other")]
    [InlineData("{say: Hi, with: [+14155550124]}", 400, "'with' goes with 'to'")]
    [InlineData("{say: Hi, chat: cakes}", 404, "There is no chat 'cakes'")]
    [InlineData("{say: {from: {command: words}}}", 400, "Only a test run asks")]
    [InlineData("vote: Noon", 404, "There is no poll in the chat")]
    [InlineData("pay: true", 404, "leads to a checkout that is open")]
    [InlineData("approve: true", 409, "No payment of")]
    [InlineData("connect: true", 409, "got no code")]
    [InlineData("add_options: [Noon]", 404, "There is no poll in the chat")]
    [InlineData("share_card: true", 400, "'first_name' is required: they have shared no name yet")]
    [InlineData("{share_card: {first_name: Maya}, to: +12025550199}", 404, "is not a line of this account")]
    [InlineData("rename: Cake", 409, "A direct chat has neither name nor icon")]
    [InlineData("change_icon: https://files.example/a.png", 409, "A direct chat has neither name nor icon")]
    [InlineData("{add: Ben}", 404, "Nobody in this world is named 'Ben'")]
    public async Task What_cannot_be_is_told_with_a_remedy(string act, int status, string reason) =>
        await Impossible(status, reason, () => Acts(People.Maya, act));

    [Fact]
    public async Task Somebody_unknown_must_say_where() =>
        await Impossible(400, "say where, with 'to' (a line of the account: +12025550100", () => Acts(People.Stranger, "say: Hi"));

    [Theory]
    [InlineData("{say: Hi, chat: 00000000-0000-4000-8000-000000000001}")]
    [InlineData("{say: Hi, to: +12025550100}")]
    [InlineData("change_services: [SMS]")]
    [InlineData("block: true")]
    public async Task A_line_of_the_account_is_nobody(string act) =>
        await Impossible(409, "+12025550100 is a line of the account, not a person.", () => Acts(People.Line, act));

    [Fact]
    public async Task Mistakes_are_told_all_at_once_with_their_places()
    {
        var errors = Problem(await Acts(People.Maya, "{\n  sya: Hi,\n  mesage: last\n}"), 422).Json.GetProperty("errors");
        Assert.Equal(
            ["2:unknown key 'sya'; did you mean 'say'?", "3:unknown key 'mesage'; did you mean 'message'?"],
            errors.EnumerateArray().Select(error => $"{error.GetProperty("line")}:{error.GetProperty("message").GetString()}")
                .Where(text => text.Contains("unknown", StringComparison.Ordinal)));
    }

    private Task<Reply> Acts(string who, string act) => Does(who, "acts", act);
}
