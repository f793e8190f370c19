using Chats.Emulator.Delivery;
using Chats.Emulator.Errors;
using Chats.Emulator.Http;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Transitions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>POST /chats/{chatId}/messages</c> (messages 4): sends into a chat that exists.</summary>
internal static class SendMessageToChat
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/messages", Handle).Named("sendMessageToChat", "/chats/{chatId}/messages");

    private static async Task<Results<Answered<Response>, Refused>> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        if (RequestBody.Read(call, ApiJson.Default.SendMessageToChatRequest) is var body && body.IsRefused(out refusal)) return (Refused)refusal;
        if (Validate(call, id.Value, body.Value) is var send && send.IsRefused(out refusal)) return (Refused)refusal;
        if (await call.Commit(send.Value) is var sent && sent.IsRefused(out refusal)) return (Refused)refusal;
        return new Answered<Response>(StatusCodes.Status202Accepted, Response.From(sent.Value, call.Links()), ApiJson.Default.SendMessageToChatResponse);
    }

    private static Result<SendToChat> Validate(ApiCall call, Guid chatId, Request request)
    {
        if (request.Message is null) return MessageRules.Present.Refuse("Missing required field: message");
        if (MessageContent.Validate(request.Message, recipients: null, call.Addresses) is var content && content.IsRefused(out var refusal)) return refusal;
        var outgoing = content.Value with { OverrideOptOut = request.OverrideOptout ?? false };
        return new SendToChat(call.Grant, chatId, outgoing, DeliveryPlan.For(call.DeliveryOutcome));
    }

    internal sealed record Request(MessageRequest? Message, bool? OverrideOptout);

    internal sealed record Response(Guid ChatId, SentMessageResponse Message)
    {
        public static Response From(SendOutcome outcome, MediaLinks links) => new(outcome.Chat.Id, SentMessageResponse.From(outcome.Message, links));
    }
}
