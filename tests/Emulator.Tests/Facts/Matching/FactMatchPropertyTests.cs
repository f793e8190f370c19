using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using CsCheck;

namespace Chats.Emulator.Facts.Matching;

public sealed class FactMatchPropertyTests
{
    private static readonly Gen<string> Words = Among("a", "b", "ab", "A b", "é", "e\u0301", " a ");

    private static readonly Gen<Fact> Messages = Gen.Select(Words.Array[0, 3], Among<string?>(null, "love"), Gen.Bool)
        .Select((texts, effect, replies) => Made.Text(texts) with { Effect = effect, ReplyTo = replies ? Made.Message : null });

    private static readonly Gen<MessageContent> Leaves = Gen.OneOf(
        Words.Select(text => new MessageContent { Text = text }),
        Words.Select(text => new MessageContent { Contains = text, IgnoreCase = true }),
        Among("a", "^b", "[ab]+$", "(?<x>.)b").Select(pattern => new MessageContent { Matches = pattern }),
        Words.Array[1, 2].Select(texts => new MessageContent { ContainsAll = new ValueList<string>(texts), IgnoreCase = false }),
        Gen.Int[0, 3].Select(count => new MessageContent { Length = new CountRange(count, count + 1) }),
        Gen.Const(new MessageContent { Parts = new ValueList<string>(["text"]), Service = "iMessage" }),
        Gen.Const(new MessageContent { RepliesToAny = true, Effect = "love" }),
        Gen.Const(new MessageContent { ReplyTo = Made.Message }));

    private static readonly Gen<MessageContent> Contents = Gen.Recursive<MessageContent>((depth, deeper) => depth > 3
        ? Leaves
        : Gen.OneOf(
            Leaves,
            Gen.Select(Leaves, deeper).Select((leaf, content) => leaf with { Not = content }),
            Gen.Select(Leaves, Several(deeper)).Select((leaf, contents) => leaf with { AnyOf = contents }),
            Several(deeper).Select(contents => new MessageContent { AllOf = contents })));

    [Fact]
    public void Not_negates() => Gen.Select(Contents, Messages).Sample((content, fact) =>
        Matches(new MessageContent { Not = content }, fact) != Matches(content, fact));

    [Fact]
    public void Any_is_not_all_of_those_that_are_not() => Gen.Select(Several(Contents), Messages).Sample((contents, fact) =>
        Matches(new MessageContent { AnyOf = contents }, fact)
            == Matches(new MessageContent { Not = new MessageContent { AllOf = Negated(contents) } }, fact)
        && Matches(new MessageContent { AllOf = contents }, fact)
            == Matches(new MessageContent { Not = new MessageContent { AnyOf = Negated(contents) } }, fact));

    [Fact]
    public void Says_why_exactly_when_it_does_not_match() => Gen.Select(Contents, Messages).Sample((content, fact) =>
    {
        var match = new MessageMatch { Content = content };
        return match.Matches(fact) == (match.Mismatches(fact).Count == 0) && match.Matches(fact) == (match.Failing(fact) == 0);
    });

    [Fact]
    public void What_is_written_reads_as_it_was() => Gen.Select(Contents, Among<string?>(null, "bakery"), Gen.Bool, Gen.Int[0, 2])
        .Sample((content, chat, isTo, kind) =>
        {
            FactMatch match = kind switch
            {
                0 => new MessageMatch { Content = content, Judge = new Judge("x") { Command = new ValueList<string>(["a", "b"]) } },
                1 => new MessagesMatch { Joined = content, Count = new CountRange(1, 2), WithinGap = TimeSpan.FromSeconds(1) },
                _ => new EditMatch { Content = content, Message = Made.Message },
            };
            match = match with { Chat = chat, To = isTo ? new ValueList<string>(["Maya"]) : null };
            var read = MatchText.Read(MatchText.Write(match));
            return read == match && read.Describe() == match.Describe();
        });

    [Theory]
    [InlineData("message: any")]
    [InlineData("typing: { by: Maya }")]
    [InlineData("reaction: { type: love, removed: true }")]
    [InlineData("reaction: { type: 🎂 }")]
    [InlineData("unsend: { message: 69a37c7d-af4f-4b5e-af42-e28e98ce873a }")]
    [InlineData("group: { display_name: a, icon: '*', added: b, removed: c, left: d }")]
    [InlineData("poll: { options: [a] }")]
    [InlineData("vote: { option: a }")]
    [InlineData("request: { operation: [createChat, sendMessage], request: { a: [1, '1', null, true, 1.50, { $exists: false }] } }")]
    [InlineData("delivery: { attempts: 2, url: '*/x' }")]
    [InlineData("delivery: { attempts: { at_least: 2, at_most: 3 } }")]
    [InlineData("event: { type: message.sent, data: { a: +12025550100 } }")]
    public void Every_kind_reads_as_it_was_written(string yaml)
    {
        var match = MatchText.Read(yaml);

        Assert.Equal(match, MatchText.Read(MatchText.Write(match)));
        Assert.Equal(match.GetHashCode(), MatchText.Read(MatchText.Write(match)).GetHashCode());
    }

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<IReadOnlyList<MessageContent>> Several(Gen<MessageContent> contents) =>
        contents.Array[1, 3].Select(several => (IReadOnlyList<MessageContent>)new ValueList<MessageContent>(several));

    private static ValueList<MessageContent> Negated(IReadOnlyList<MessageContent> contents) =>
        new(contents.Select(content => new MessageContent { Not = content }));

    private static bool Matches(MessageContent content, Fact fact) => new MessageMatch { Content = content }.Matches(fact);
}
