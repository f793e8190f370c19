using Chats.Emulator.Scenarios.Shapes;

namespace Chats.Emulator.Scenarios.Files;

/// <summary>Who came to a group and who is gone: a handle, or a handle and a time.</summary>
internal static class PassageShape
{
    /// <summary>People who came later; without a time they would have been there from the beginning.</summary>
    public static Shape<IReadOnlyList<PassageSpec>> Joined() => new ListShape<PassageSpec>(
        new MapShape<PassageSpec>(_ => new PassageSpec())
            .Required("who", Texts.Author().Located(), (passage, who) => passage.Who = who, passage => passage.Who, "One of to.")
            .Required("at", Times.Past().Located(), (passage, at) => passage.At = at, passage => passage.At,
                "When: a date-time, or a time before the start such as -5m."));

    public static Shape<IReadOnlyList<PassageSpec>> Gone() => new ListShape<PassageSpec>(new ScalarOrMapShape<PassageSpec>(
        new ConvertedShape<Located<string>, PassageSpec>(Texts.Author().Located(), who => new PassageSpec { Who = who }, passage => passage.Who!),
        new MapShape<PassageSpec>(_ => new PassageSpec())
            .Required("who", Texts.Author().Located(), (passage, who) => passage.Who = who, passage => passage.Who,
                "One of to, or me for the own line.")
            .Optional("at", Times.Past().Located(), (passage, at) => passage.At = at, passage => passage.At,
                "When: a date-time, or a time before the start such as -5m. Without it: with the last message."),
        passage => passage.At is null));

    /// <summary>The same, or <c>true</c> for the own line alone.</summary>
    public static Shape<IReadOnlyList<PassageSpec>> Left() => new ScalarOrListShape<IReadOnlyList<PassageSpec>>(
        new ConvertedShape<Located<bool>, IReadOnlyList<PassageSpec>>(
            Numbers.TrueOrFalse().Located(),
            left => left.Value ? [new PassageSpec { Who = new(MessageSpec.Me, left.Position) }] : [],
            passages => new(passages.Count > 0, Position.Start)),
        Gone());
}
