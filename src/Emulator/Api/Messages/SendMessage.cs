using Chats.Emulator.Api.Handles;
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

/// <summary><c>POST /messages</c>: sends to people; the line and the chat are chosen for the caller.</summary>
internal static class SendMessage
{
    private const string KeyHeader = "Idempotency-Key";

    private static readonly VendorOperation Operation = VendorOperations.Find("sendMessage");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static async Task<ApiResult<JsonResult<Response>>> Handle(ApiCall call)
    {
        if (!RequestBody.Read(call, ApiJson.Default.SendMessageRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!Validate(call, body).TryGet(out var send, out refusal)) return refusal;
        if (!(await call.Send(send)).TryGet(out var sent, out refusal)) return refusal;
        return new JsonResult<Response>(
            StatusCodes.Status202Accepted, Response.Of(sent, call.Links()), ApiJson.Default.SendMessageResponse);
    }

    private static Result<SendToPeopleCommand> Validate(ApiCall call, Request request)
    {
        if (Missing(request) is { } missing) return missing;
        if (!Recipients.Validate(request.To!).TryGet(out var to, out var refusal)) return refusal;
        if (!ExcludedLines.Validate(request.ExcludeFrom).TryGet(out var excluded, out refusal)) return refusal;
        if (!MessageContent.Validate(Keyed(call, request.Message!), to.Length, call.Addresses)
            .TryGet(out var content, out refusal))
        {
            return refusal;
        }

        if (request.ContinuationMessage is { Text: { } text } && TextParts.IsTooLong(text))
        {
            return MessageRules.TextLength.Refuse($"continuation_message.text must be between 1 and {TextParts.MaximumLength} characters");
        }

        var outgoing = content with { OverrideOptOut = request.OverrideOptout ?? false };
        return new SendToPeopleCommand(call.Grant, to, outgoing, request.ContinuationMessage?.Text, excluded, call.DeliveryOutcome);
    }

    private static Refusal? Missing(Request request)
    {
        if (Recipients.Missing(request.To) is { } nobody) return nobody;
        if (request.Message is null) return MessageRules.Present.Refuse("Missing required field: message");
        if (request.ContinuationMessage is not null && string.IsNullOrEmpty(request.ContinuationMessage.Text))
        {
            return LineChoiceRules.ContinuationText.Refuse("Missing required field: continuation_message.text");
        }

        return MessageContent.Missing(request.Message);
    }

    /// <summary>The header and the field mean the same; where both are given, the header wins.</summary>
    private static MessageRequest Keyed(ApiCall call, MessageRequest message) =>
        call.Context.Request.Headers[KeyHeader].ToString() is { Length: > 0 } key ? message with { IdempotencyKey = key } : message;

    internal sealed record Request(
        List<string?>? To, MessageRequest? Message, ContinuationRequest? ContinuationMessage, List<string?>? ExcludeFrom,
        bool? OverrideOptout);

    internal sealed record ContinuationRequest(string? Text);

    internal sealed record Response(
        Guid ChatId,
        bool CreatedNewChat,
        string From,
        SelectionResponse FromSelection,
        HandleResponse[] Handles,
        bool IsGroup,
        string Service,
        Guid? PreviousChatId,
        SentMessageResponse Message)
    {
        public static Response Of(SendOutcome outcome, MediaLinks links)
        {
            // A key that was first used where the caller named line or chat is replayed here without a selection.
            var selection = outcome.Selection ?? (outcome.CreatedChat ? LineSelection.BestLine : LineSelection.ReusedChat);
            return new Response(
                outcome.Chat.Id,
                outcome.CreatedChat,
                outcome.Chat.Line,
                new SelectionResponse(selection.Reason, selection == LineSelection.ReusedChat),
                HandleResponse.From(outcome.Chat.Participants),
                outcome.Chat.IsGroup,
                outcome.Chat.ShownService.ToWireName(),
                selection.PreviousChatId,
                SentMessageResponse.From(outcome.Message, links));
        }
    }

    internal sealed record SelectionResponse(string Reason, bool ReusedExistingChat);
}
