using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Expectations;

/// <summary>What a match of events means.</summary>
internal static class EventMatcher
{
    public static MatcherBuilder<WorldEvent> Of(EventMatch match, Func<MediaLinks> links) => new MatcherBuilder<WorldEvent>()
        .Word("type", match.Type, EventTypes.All, happened => happened.Type)
        .Chat(match.ChatId, links().State, happened => happened.Chat?.Id)
        .Equal("message_id", match.MessageId, happened => happened.Message?.Id)
        .Equal("trace_id", match.TraceId, happened => happened.TraceId)
        .Json("data", match.Data, happened => RecordText.By(happened, links()));
}
