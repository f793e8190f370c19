using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Chats;

/// <summary>Who came to a group and who is gone: a handle, or a handle and a time.</summary>
internal static class MembershipCodec
{
    /// <summary>People who came later; without a time they would have been there from the beginning.</summary>
    public static Codec<IReadOnlyList<MembershipSpec>> Joined() => new ListCodec<MembershipSpec>(
        new MapCodec<MembershipSpec>(_ => new MembershipSpec())
            .Required("who", Texts.Author().Located(), (passage, who) => passage.Who = who, passage => passage.Who, "One of to.")
            .Required("at", Times.Past().Located(), (passage, at) => passage.At = at, passage => passage.At,
                "When: a date-time, or a time before the start such as -5m."));

    public static Codec<IReadOnlyList<MembershipSpec>> Gone() => new ListCodec<MembershipSpec>(new ScalarOrMapCodec<MembershipSpec>(
        new ConvertedCodec<Located<string>, MembershipSpec>(
            Texts.Author().Located(), who => new MembershipSpec { Who = who }, passage => passage.Who!),
        new MapCodec<MembershipSpec>(_ => new MembershipSpec())
            .Required("who", Texts.Author().Located(), (passage, who) => passage.Who = who, passage => passage.Who,
                "One of to, or me for the own line.")
            .Optional("at", Times.Past().Located(), (passage, at) => passage.At = at, passage => passage.At,
                "When: a date-time, or a time before the start such as -5m. Without it: with the last message."),
        passage => passage.At is null));

    /// <summary>The same, or <c>true</c> for the own line alone.</summary>
    public static Codec<IReadOnlyList<MembershipSpec>> Left() => new ScalarOrListCodec<IReadOnlyList<MembershipSpec>>(
        new ConvertedCodec<Located<bool>, IReadOnlyList<MembershipSpec>>(
            Numbers.TrueOrFalse().Located(),
            left => left.Value ? [new MembershipSpec { Who = new(MessageSpec.Me, left.Position) }] : [],
            passages => new(passages.Count > 0, Position.Start)),
        Gone());
}
