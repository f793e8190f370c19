using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>POST /chats/{chatId}/messages</c>: sends into a chat that exists.</summary>
internal static class SendMessageToChat
{
    private static readonly VendorOperation Operation = VendorOperations.Find("sendMessageToChat");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static async Task<ApiResult<JsonResult<Response>>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.SendMessageToChatRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var send, out refusal)) return refusal;
        if (!(await call.Send(send)).TryGet(out var sent, out refusal)) return refusal;
        return new JsonResult<Response>(
            StatusCodes.Status202Accepted, Response.From(sent, call.Links()), ApiJson.Default.SendMessageToChatResponse);
    }

    private static Result<SendToChatCommand> Validate(ApiCall call, Guid chatId, Request request)
    {
        if (request.Message is null) return MessageRules.Present.Refuse("Missing required field: message");
        if (!MessageContent.Validate(request.Message, recipients: null, call.Addresses)
            .TryGet(out var content, out var refusal))
        {
            return refusal;
        }

        var outgoing = content with { OverrideOptOut = request.OverrideOptout ?? false };
        return new SendToChatCommand(call.Grant, chatId, outgoing, call.DeliveryOutcome);
    }

    internal sealed record Request(MessageRequest? Message, bool? OverrideOptout);

    internal sealed record Response(Guid ChatId, SentMessageResponse Message)
    {
        public static Response From(SendOutcome outcome, MediaLinks links) =>
            new(outcome.Chat.Id, SentMessageResponse.From(outcome.Message, links));
    }
}
