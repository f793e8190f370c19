using Chats.Emulator.Http;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Expectations;

/// <summary>What a match of events means.</summary>
internal static class EventPattern
{
    public static PatternBuilder<WorldEvent> Of(EventMatch match, Func<MediaLinks> links) => new PatternBuilder<WorldEvent>()
        .Word("type", match.Type, EventTypes.Catalogue, happened => happened.Type)
        .Equal("chat_id", match.ChatId, happened => happened.Chat?.Id)
        .Equal("message_id", match.MessageId, happened => happened.Message?.Id)
        .Equal("trace_id", match.TraceId, happened => happened.TraceId)
        .Json("data", match.Data, happened => Told.By(happened, links()));
}
