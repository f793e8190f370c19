using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Participants;

/// <summary>The answer to a change of who is in a group; one of the few that carry a trace id.</summary>
internal sealed record QueuedResponse(string Status, string Message, string TraceId)
{
    public static JsonResult<QueuedResponse> Answer(ApiCall call, string message) =>
        new(StatusCodes.Status202Accepted, new QueuedResponse("accepted", message, call.TraceId), ApiJson.Default.QueuedResponse);
}
