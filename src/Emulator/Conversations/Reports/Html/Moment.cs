using Chats.Emulator.Conversations.Reports.Text;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>One row: first what went between the programs, then what people did and saw.</summary>
internal sealed class Moment(TestResult test, Transcript transcript)
{
    private readonly List<Markup> _conversation = [];
    private readonly List<Markup> _traffic = [];
    private Guid? _chat;
    private bool _isMarked;

    /// <summary>Whether a fact belongs to the next row: programs act again, or the failed step began to look.</summary>
    public bool Ends(Fact fact) => (!Transcript.IsConversation(fact) && _conversation.Count > 0)
        || (IsFirstLookedAt(fact) && _conversation.Count + _traffic.Count > 0);

    public Moment Next() => new(test, transcript) { _chat = _chat, _isMarked = _isMarked };

    public void Add(Fact fact)
    {
        if (IsFirstLookedAt(fact)) Mark();
        if (!Transcript.IsConversation(fact))
        {
            _traffic.Add(TrafficItem.Of(fact, transcript));
            return;
        }

        if (transcript.HasSeveralChats && fact.ChatId != _chat)
        {
            _conversation.Add(Markup.Of($"<p class=\"chat\"><bdi>{transcript.ChatOf(fact)}</bdi></p>"));
        }

        _chat = fact.ChatId;
        _conversation.Add(Bubble.Of(fact, transcript));
    }

    /// <summary>Where the failed step found nothing that fits, the conversation shows what should have stood there.</summary>
    public void AddFailure()
    {
        if (test.Failure is not { } failure) return;
        _conversation.Add(failure.Expected.Length > 0
            ? Markup.Of($"<p class=\"bubble missing\"><span class=\"who\">Expected here</span><bdi>{failure.Expected}</bdi></p>")
            : Markup.Of($"<p class=\"bubble missing\"><span class=\"who\">It ended here</span><bdi>{failure.Summary}</bdi></p>"));
    }

    public Markup Show() => Markup.Of($"""
        <li>
        <div class="traffic">{Markup.Join(_traffic)}</div>
        <div class="said">{Markup.Join(_conversation)}</div>
        </li>
        """);

    private bool IsFirstLookedAt(Fact fact) => !_isMarked && test.Failure?.Since is { } since && fact.Order > since;

    private void Mark()
    {
        _isMarked = true;
        _conversation.Add(Markup.Of($"<p class=\"looked\">The step that did not pass looked from here</p>"));
    }
}
