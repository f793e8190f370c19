using Chats.Emulator.Api.Handles;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>POST /chats</c>: sends a first message, and with it makes a chat or reuses the one these people have.</summary>
internal static class CreateChat
{
    private static readonly VendorOperation Operation = VendorOperations.Find("createChat");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static async Task<ApiResult<JsonResult<Response>>> Handle(ApiCall call)
    {
        if (!RequestBody.Read(call, ApiJson.Default.CreateChatRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!Validate(call, body).TryGet(out var start, out refusal)) return refusal;
        if (!(await call.Send(start)).TryGet(out var sent, out refusal)) return refusal;
        return new JsonResult<Response>(
            StatusCodes.Status201Created, Response.From(sent, call.Links()), ApiJson.Default.CreateChatResponse);
    }

    private static Result<StartChatCommand> Validate(ApiCall call, Request request)
    {
        if (string.IsNullOrEmpty(request.From)) return ChatRules.RequiredField.Refuse("Missing required field: from");
        if (Recipients.Missing(request.To) is { } nobody) return nobody;
        if (request.Message is null) return MessageRules.Present.Refuse("Missing required field: message");

        if (MessageContent.Missing(request.Message) is { } missing) return missing;
        if (!Domain.People.Handle.IsPhone(request.From)) return ChatRules.FromE164.Refuse();
        if (!Recipients.Validate(request.To!).TryGet(out var to, out var refusal)) return refusal;
        if (to.Contains(request.From)) return ChatRules.NotToYourself.Refuse("to must not contain the from number");
        if (!MessageContent.Validate(request.Message, to.Length, call.Addresses).TryGet(out var content, out refusal)) return refusal;
        var outgoing = content with { OverrideOptOut = request.OverrideOptout ?? false };
        return new StartChatCommand(call.Grant, request.From, to, outgoing, call.DeliveryOutcome);
    }

    internal sealed record Request(string? From, List<string?>? To, MessageRequest? Message, bool? OverrideOptout);

    internal sealed record Response(CreatedChat Chat)
    {
        public static Response From(SendOutcome outcome, MediaLinks links) => new(CreatedChat.From(outcome.Chat, outcome.Message, links));
    }

    /// <summary>A chat as a create shows it: no times, no archive flag, no icon, but the message that was sent.</summary>
    internal sealed record CreatedChat(
        Guid Id,
        string DisplayName,
        HandleResponse[] Handles,
        HealthResponse HealthStatus,
        bool IsGroup,
        string Service,
        SentMessageResponse Message)
    {
        public static CreatedChat From(Chat chat, Message message, MediaLinks links) => new(
            chat.Id,
            chat.DisplayName,
            HandleResponse.From(chat.Participants),
            HealthResponse.From(chat.Health),
            chat.IsGroup,
            chat.ShownService.ToWireName(),
            SentMessageResponse.From(message, links));
    }
}
