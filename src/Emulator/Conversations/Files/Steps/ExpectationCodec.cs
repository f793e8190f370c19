using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Matchers;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>What is expected, or expected not to happen: one kind of fact, and how long and how often.</summary>
internal static class ExpectationCodec
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>What must happen.</summary>
    public static readonly Codec<Expectation> Expect = Build(Counts(
        Kinds().Optional("within", Times.Duration(Longest), (spec, within) => spec.Within = within, spec => spec.Within,
            $"How long it may take, on the world's clock. Without it {Durations.Format(Expectation.DefaultWithin)}."))
        .Misplaced("for", "what must happen has within, and for goes with expect_no")
        .Misplaced("save_as", "it stands beside expect, as a key of the step"));

    /// <summary>What must not happen.</summary>
    public static readonly Codec<Expectation> ExpectNo = Build(
        Kinds().Optional("for", Times.Duration(Longest), (spec, duration) => spec.For = duration, spec => spec.For,
            "How long it must not happen, on the world's clock. Without it 2s.")
        .Misplaced("within", "what must not happen has for: expect_no: { message: any, for: 5s }"));

    private static MapCodec<ExpectationSpec> Kinds()
    {
        var map = FactMatchCodec.AddTo(
            new MapCodec<ExpectationSpec>(position => new ExpectationSpec(position)),
            (spec, match) => spec.Match = match, spec => spec.Match);
        foreach (var name in PersonMatchKeys.OfMessages) map.Misplaced(name, $"it stands in the kind: message: {{ {name}: … }}");
        return map.ExactlyOneOf(FactMatchCodec.Names);
    }

    private static MapCodec<ExpectationSpec> Counts(MapCodec<ExpectationSpec> map) => map
        .Optional("count", Numbers.Integer(0, 10_000), (spec, count) => spec.Count = count, spec => (object?)spec.Count,
            "Exactly so many; all of the time is waited for.")
        .Optional("at_least", Numbers.Integer(1, 10_000), (spec, count) => spec.AtLeast = count, spec => (object?)spec.AtLeast,
            "So many or more.")
        .Optional("at_most", Numbers.Integer(1, 10_000), (spec, count) => spec.AtMost = count, spec => (object?)spec.AtMost,
            "So many or fewer; all of the time is waited for.");

    private static Codec<Expectation> Build(MapCodec<ExpectationSpec> map) => new CheckedCodec<Expectation>(
        new WithKindCodec(new ConvertedCodec<ExpectationSpec, Expectation>(map, spec => spec.ToExpectation(), ExpectationSpec.Of)),
        Problem);

    private static string? Problem(Expectation expectation) => expectation switch
    {
        { Count: not null, AtLeast: not null } or { Count: not null, AtMost: not null } =>
            "count says it exactly; leave out at_least and at_most",
        { AtLeast: { } least, AtMost: { } most } when least > most => $"at_least {least} is more than at_most {most}",
        _ => null,
    };

    /// <summary>Says what is missing where only a text or nothing stands, which is the most common slip.</summary>
    private sealed class WithKindCodec(Codec<Expectation> codec) : Codec<Expectation>
    {
        public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out Expectation value)
        {
            value = null;
            if (node is MapNode) return codec.TryRead(node, problems, out value);
            problems.Add(node.Position, $"expected a map such as {{ message: {{ contains: \"ready\" }} }}, found {node.Kind}");
            return false;
        }

        public override Node Write(Expectation value) => codec.Write(value);

        public override JsonObject Schema() => codec.Schema();
    }
}
