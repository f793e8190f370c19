using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Acts;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Acts;

public sealed class ActCodecTests
{
    public static TheoryData<string> Acts =>
    [
        "{say: It is 4711}",
        "{say: {parts: [{type: text, value: Hi, text_decorations: [{range: [0, 1], style: bold}]}], reply_to: last, effect: {type: screen, name: confetti}}}",
        "{say: {text: Hi, service: SMS}, after: 2s, chance: 0.25}",
        "{say: {from: {command: [node, words.js]}}}",
        "{say: {from: {url: \"https://words.example/next\"}}}",
        "{type: 2s}",
        "{read: true, message: 550e8400-e29b-41d4-a716-446655440000}",
        "{react: love}",
        "{react: 🎉}",
        "{react: {type: like, part_index: 1, removed: true}}",
        "{edit: The new text}",
        "{edit: {text: The new text, part_index: 1}}",
        "{unsend: true}",
        "{vote: Noon}",
        "{vote: {option: Noon, removed: true}}",
        "{add_options: [Evening]}",
        "{send: {media: [\"https://files.example/a.jpg\", \"https://files.example/b.jpg\"]}}",
        "{send: {voice_memo: \"https://files.example/a.m4a\"}}",
        "{send: {app_card: {app: {name: Cakes, team_id: ABCDE12345, bundle_id: example.cakes}, layout: {caption: Hi}}}}",
        "{send: {poll: [Noon, Evening]}}",
        "{send: {sticker: 🎂}}",
        "{send: {sticker: {url: \"https://files.example/a.png\", width: 10}}}",
        "{send: {sticker: 🎂, removed: true}}",
        "{share_location: {longitude: 1.5, latitude: 2, ends_after: 1h}}",
        "{share_location: false}",
        "{share_card: true}",
        "{share_card: {first_name: Maya, last_name: \"\", media_url: \"https://files.example/a.png\"}}",
        "{leave: true}",
        "{join: true}",
        "{add: +14155550101}",
        "{remove: ana@example.com}",
        "{rename: Cake}",
        "{rename: \"\"}",
        "{change_icon: \"https://files.example/a.png\"}",
        "{change_icon: \"\"}",
        "{stop: true}",
        "{block: false}",
        "{change_services: [RCS, SMS]}",
        "{change_services: []}",
        "{pay: true}",
        "{decline: true}",
        "{approve: true}",
        "{connect: true}",
        "{one_of: [{say: Yes}, {react: like, chance: 0.5}]}",
    ];

    [Theory]
    [MemberData(nameof(Acts))]
    public void An_act_is_written_as_it_is_read(string text)
    {
        var act = Read(ActCodec.InPersonas, text);
        var written = ActCodec.InPersonas.Write(act);
        Assert.Equal(Yaml(ActCodec.InPersonas.Write(Read(ActCodec.InPersonas, Yaml(written)))), Yaml(written));
        Assert.StartsWith($"{{\"{text[1..text.IndexOf(':', StringComparison.Ordinal)]}\":", Yaml(written), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_has_an_act() => Assert.All(
        ActCodec.Keys, key => Assert.Contains(Acts, row => row.Data.StartsWith($"{{{key}:", StringComparison.Ordinal)));

    [Fact]
    public void A_step_says_who_acts_where_and_under_which_name_it_is_kept()
    {
        var act = Read(
            ActCodec.InTests,
            "{as: Maya, say: Hi, to: +12025550100, with: [Ben, \"${who}\"], after: 1s, save_as: first}");
        Assert.Equal(("Maya", "+12025550100", "first", TimeSpan.FromSeconds(1)), (act.As, act.To, act.SaveAs, act.After));
        Assert.Equal(["Ben", "${who}"], act.With);
        Assert.Equal("${answer.id}", Read(ActCodec.InTests, "{as: Maya, react: love, message: \"${answer.id}\"}").Message);
    }

    [Theory]
    [InlineData("{}", "1:1: needs one of the keys say, type, read, react, edit, unsend, vote, add_options, send, share_location, "
        + "share_card, leave, join, add, remove, rename, change_icon, stop, block, change_services, pay, decline, approve, connect, one_of")]
    [InlineData("{read: true, leave: true}", "1:1: takes only one of the keys say, type, read, react, edit, unsend, vote, "
        + "add_options, send, share_location, share_card, leave, join, add, remove, rename, change_icon, stop, block, change_services, pay, decline, approve, connect, one_of")]
    [InlineData("{sy: Hi, say: Ho}", "1:2: unknown key 'sy'; did you mean 'say'?")]
    [InlineData("{read: false}", "1:8: expected true, found 'false'; leave the act out instead")]
    [InlineData("{react: lov}", "1:9: expected love, like, dislike, laugh, emphasize, question or a single emoji, found 'lov'; "
        + "did you mean 'love'?")]
    [InlineData("{react: adore}", "1:9: expected love, like, dislike, laugh, emphasize, question or a single emoji, found 'adore'")]
    [InlineData("{react: love, message: lst}", "1:24: expected last or the id of a message, found 'lst'; did you mean 'last'?")]
    [InlineData("{type: soon}", "1:8: expected a duration such as 100ms, 5s, 1h30m or PT5M, found 'soon'")]
    [InlineData("{send: {media: http://a.example/b}}", "1:16: expected an absolute URL with https, found 'http://a.example/b'")]
    [InlineData("{send: {poll: [One]}}", "1:15: needs at least 2 items, found 1")]
    [InlineData("{send: {poll: [One, Two], removed: true}}", "1:8: 'removed' goes with 'sticker'")]
    [InlineData("{share_card: false}", "1:14: expected true, found 'false'; leave the act out instead")]
    [InlineData("{share_card: {}}", "1:14: says nothing; known keys are first_name, last_name, media_url")]
    [InlineData("{add_options: []}", "1:15: needs at least 1 item, found 0")]
    [InlineData("{change_icon: star.png}", "1:15: expected an absolute URL with https, found 'star.png'")]
    [InlineData("{share_location: true}", "1:18: expected a map or false, found 'true'")]
    [InlineData("{say: Hi, to: +12025550100}", "1:11: unknown key 'to'")]
    [InlineData("{one_of: [{say: A}, {one_of: [{say: B}, {say: C}]}]}", "1:22: unknown key 'one_of'")]
    public void A_mistake_is_told_with_its_place(string text, string expected) =>
        Assert.Contains(Problems(ActCodec.InPersonas, text), problem => problem.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void A_call_of_the_control_plane_takes_no_time() =>
        Assert.StartsWith("1:2: unknown key 'after'", Problems(ActCodec.InCalls, "{after: 1s, say: Hi}")[0], StringComparison.Ordinal);

    private static Act Read(Codec<Act> codec, string text)
    {
        var problems = new Problems("act");
        Assert.True(codec.TryRead(YamlText.Read(text, problems)!, problems, out var act));
        Assert.Empty(problems.InOrder());
        return act;
    }

    private static List<string> Problems(Codec<Act> codec, string text)
    {
        var problems = new Problems("act");
        codec.TryRead(YamlText.Read(text, problems)!, problems, out _);
        return [.. problems.InOrder().Select(problem => $"{problem.Line}:{problem.Column}: {problem.Message}")];
    }

    private static string Yaml(Node node) => NodeJson.Of(node).ToJsonString();
}
