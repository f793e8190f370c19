using Chats.Emulator.Control.Events;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Expectations;

/// <summary>The facts a world recorded.</summary>
internal sealed class EventRecordSource(ControlCall call, long since) : RecordSource<WorldEvent>("event", "events")
{
    private long _mark;

    public override World World => call.World;

    public override Signal Changed => call.World.Signals.Events;

    public override IReadOnlyList<WorldEvent> Take(Matcher<WorldEvent> matcher)
    {
        var news = call.World.Events.Since(Math.Max(since, _mark));
        if (news.Count > 0) _mark = news[^1].Sequence;
        return news;
    }

    public override IReadOnlyList<WorldEvent> All() => call.World.Events.Since(since);

    public override long Number(WorldEvent record) => record.Sequence;

    public override string Describe(WorldEvent record) =>
        record.Type + (record.Chat is { } chat ? $" in chat {(chat.Key is { } key ? $"{key} ({chat.Id})" : chat.Id)}" : "")
            + (record.Message is { } message ? $", message {message.Id}{By(message)}" : "");

    /// <summary>Who wrote it, where that is somebody with a name.</summary>
    private string By(Message message) =>
        call.World.Current.Names.NameOf(message.Sender.Handle) is { } name ? $" of {name} ({message.Sender.Handle})" : "";

    public override IResult Page(IEnumerable<WorldEvent> records) => Results.Ok(EventPage.Of(records, call.Links()));
}
