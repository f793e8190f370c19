using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Polls;

/// <summary>What every operation on a poll answers.</summary>
internal sealed record PollEnvelope(
    Guid ChatId, Guid MessageId, string CreatedAt, string UpdatedAt, ReactionResponse[] Reactions, PollResponse Poll)
{
    /// <param name="message">A message that carries a poll.</param>
    /// <param name="links">How downloads are named.</param>
    public static PollEnvelope From(Message message, MediaLinks links) => new(
        message.ChatId,
        message.Id,
        message.CreatedAt.ToWireTime(),
        message.Poll!.UpdatedAt.ToWireTime(),
        [.. message.Reactions.Select(reaction => ReactionResponse.From(reaction, links))],
        PollResponse.From(message.Poll));

    public static JsonResult<PollEnvelope> Answer(int status, Message message, MediaLinks links) =>
        new(status, From(message, links), ApiJson.Default.PollEnvelope);
}
