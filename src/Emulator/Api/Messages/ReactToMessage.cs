using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>POST /messages/{messageId}/reactions</c>: the own tapback on one part, put there or taken off.</summary>
internal static class ReactToMessage
{
    private const string Add = "add";
    private const string Remove = "remove";

    private static readonly VendorOperation Operation = VendorOperations.Find("reactToMessage");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string messageId)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.ReactToMessageRequest).TryGet(out var body, out refusal)) return refusal;
        if (Validate(body) is { } problem) return problem;
        var (operation, type, emoji, partIndex) = body;
        var isCustom = type == ReactionTypes.Custom;
        var transition = new Worlds.Transitions.Messages.ReactToMessageCommand(
            call.Grant, id, operation == Add, type!, isCustom ? emoji : null, partIndex ?? 0);
        if (call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal)) return refusal;
        return new JsonResult<Response>(StatusCodes.Status202Accepted, Response.For(call), ApiJson.Default.ReactToMessageResponse);
    }

    private static Refusal? Validate(Request request)
    {
        if (string.IsNullOrEmpty(request.Operation)) return MessageOperationRules.ReactionField.Refuse("Missing required field: operation");
        if (string.IsNullOrEmpty(request.Type)) return MessageOperationRules.ReactionField.Refuse("Missing required field: type");
        var isCustom = request.Type == ReactionTypes.Custom;
        if (isCustom && string.IsNullOrEmpty(request.CustomEmoji))
        {
            return MessageOperationRules.ReactionEmoji.Refuse("Missing required field: custom_emoji");
        }

        if (request.Operation is not (Add or Remove))
        {
            return MessageOperationRules.ReactionOperation.Refuse("operation must be add or remove");
        }

        if (TypeProblem(request.Type) is { } problem) return problem;
        if (EmojiProblem(request.CustomEmoji, isCustom) is { } emojiProblem) return emojiProblem;
        return request.PartIndex < 0 ? MessageOperationRules.ReactionPart.Refuse("part_index must not be negative") : null;
    }

    private static Refusal? TypeProblem(string type)
    {
        if (type == ReactionTypes.Sticker)
        {
            return MessageOperationRules.ReactionSticker.Refuse("sticker reactions can be received, not sent");
        }

        return ReactionTypes.All.Contains(type)
            ? null
            : MessageOperationRules.ReactionType.Refuse(
                $"type must be one of {string.Join(", ", ReactionTypes.All.Where(known => known != ReactionTypes.Sticker))}");
    }

    private static Refusal? EmojiProblem(string? emoji, bool isCustom)
    {
        if (string.IsNullOrEmpty(emoji)) return null;
        if (!isCustom) return MessageOperationRules.ReactionEmojiAlone.Refuse("custom_emoji needs the type custom");
        return Emoji.IsOne(emoji)
            ? null
            : MessageOperationRules.ReactionOneEmoji.Refuse("custom_emoji must be a single emoji");
    }

    internal sealed record Request(string? Operation, string? Type, string? CustomEmoji, int? PartIndex);

    internal sealed record Response(string Status, string Message, string TraceId)
    {
        public static Response For(ApiCall call) => new("accepted", "Reaction processed", call.TraceId);
    }
}
