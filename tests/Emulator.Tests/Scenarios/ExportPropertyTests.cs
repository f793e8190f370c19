using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Scenarios.Writing;
using CsCheck;

namespace Chats.Emulator.Scenarios;

/// <summary>Whatever is written is read back as it was, however odd it looks.</summary>
public sealed class ExportPropertyTests
{
    private static readonly string[] OddTexts =
    [
        "yes", "No", "on", "null", "~", "0x1", "0o7", "1e3", "+12025550100", "-5m", "2026-11-23", "true", ".inf", "NaN", "=", "<<", "- x",
        "? x", "# x", "a: b", "a #b", "a:", ":a", "{a}", "[a]", "&a", "*a", "!a", "|", ">", "%", "@", "`",
        " lead", "tail ", "a\nb", "a\n", "\na", "a\n\n", "a\n b\n", "a \nb", "a\r\nb", "a\rb", "\t", "tab\there", "\0", "\u0007", "\u0085",
        "\u2028", "\u2029", "\uFEFF", "\uFFFF", "é", "日本", "🎉", "👩‍👩‍👧\n🎉", "שלום", "'", "\"", "it's \"so\"", "\\", "…", "---",
        "--- a", "a\n---\nb", "...",
    ];

    private static readonly Gen<string> Odd = Gen.Int[0, OddTexts.Length - 1].Select(index => OddTexts[index]);

    private static readonly Gen<string> Text =
        Gen.OneOf(Odd, Gen.Select(Odd, Odd, (one, other) => one + other), Gen.String.Select(ScalarText.Whole))
            .Where(text => text.Length > 0);

    [Fact]
    public void Every_text_survives() => Text.Array[1, 4].Sample(texts =>
    {
        var list = new ListCodec<string>(Texts.Any());
        var map = new MapNode(
            Position.Start,
            [KeyValuePair.Create(ScalarNode.Plain("list"), list.Write(texts)),
                KeyValuePair.Create(ScalarNode.Plain("text"), Texts.Any().Write(texts[0]))]);
        var read = (MapNode)YamlText.Read(YamlWriter.Write(map), new Problems("t"))!;
        return ((ListNode)read.Entries[0].Value).Items.Cast<ScalarNode>().Select(node => node.Value).SequenceEqual(texts)
            && read.Entries[1].Value is ScalarNode { IsNull: false, AsBoolean: null } text && text.Value == texts[0];
    }, iter: 3000);

    [Trait("Category", "Slow")]
    [Fact]
    public void Generated_worlds_survive_with_odd_texts_in_them() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 12], Gen.Double[0, 1], Odd, Odd, Gen.Int[0, 3].SelectMany(n => Text.Array[n, n])).Sample(
            (seed, chats, groups, name, reason,
                texts) => Exported.RoundTrip(
                    ScenarioLoader.Load(ScenarioWriter.Write(World(seed, chats, groups, name, reason, texts)), "s", Shipped.Now).Origin!),
            iter: 60);

    private static ScenarioFile World(ulong seed, int chats, double groups, string name, string reason, string[] texts) => new()
    {
        Name = name,
        Seed = seed,
        Contacts = [new ContactSpec { Handle = Located.Of("+14155550123"), Blocked = new BlockSpec { Reason = reason } }],
        Chats =
        [
            new ChatSpec(Position.Start)
            {
                From = Located.Of("+12025550100"),
                To = Located.Of<IReadOnlyList<Located<string>>>([Located.Of("+14155550123"), Located.Of("ana@example.com")]),
                DisplayName = Located.Of(name),
                Messages = [.. texts.Select(
                    (text, i) => new MessageSpec(Position.Start)
                    {
                        From = Located.Of(i % 2 == 0 ? "me" : "ana@example.com"),
                        Text = Located.Of(text),
                    })],
            },
        ],
        Generate = new GenerateSpec(Position.Start)
        {
            Chats = chats,
            Groups = groups,
            Messages = new CountSpec(Position.Start) { Min = 0, Max = 6 },
        },
    };
}
