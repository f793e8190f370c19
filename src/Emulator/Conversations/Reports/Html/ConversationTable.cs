using System.Globalization;
using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>
/// The conversation as bubbles, and beside it what went between the programs. A row is what the programs did and what people saw of it,
/// so that both columns show the same moment; on a narrow screen one column has everything in its order.
/// </summary>
internal static class ConversationTable
{
    /// <summary>More would make a page that no browser likes.</summary>
    private const int MostFacts = 1000;

    public static Markup Of(TestResult test)
    {
        var transcript = new Transcript(test);
        if (transcript.Facts.Count == 0) return Markup.Empty;
        return Markup.Of($"""
            <section class="conversation">
            <div class="columns-head" aria-hidden="true"><h4>Conversation</h4><h4>Requests and webhooks{None(transcript)}</h4></div>
            <h4 class="hidden">What happened, in order</h4>
            <ol class="moments">
            {Markup.Join(Rows(test, transcript))}
            </ol>
            {LeftOut(transcript)}
            </section>
            """);
    }

    private static Markup None(Transcript transcript) => Markup.When(
        !transcript.Facts.Any(fact => fact.Kind is FactKind.Request or FactKind.Delivery), () => Markup.Of($" <span class=\"dim\">none</span>"));

    private static IEnumerable<Markup> Rows(TestResult test, Transcript transcript)
    {
        var facts = transcript.Facts.Count <= MostFacts ? transcript.Facts : [.. transcript.Facts.Skip(transcript.Facts.Count - MostFacts)];
        var moment = new Moment(test, transcript);
        foreach (var fact in facts)
        {
            if (moment.Ends(fact))
            {
                yield return moment.Show();
                moment = moment.Next();
            }

            moment.Add(fact);
        }

        moment.AddFailure();
        yield return moment.Show();
    }

    private static Markup LeftOut(Transcript transcript) => Markup.When(transcript.Facts.Count > MostFacts, () => Markup.Of(
        $"<p class=\"dim\">The first {(transcript.Facts.Count - MostFacts).ToString(CultureInfo.InvariantCulture)} are left out.</p>"));
}
