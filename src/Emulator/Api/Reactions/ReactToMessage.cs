using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Api.Reactions;

/// <summary><c>POST /messages/{messageId}/reactions</c>: the own tapback on one part, put there or taken off, or a sticker.</summary>
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
        var done = body.Type == ReactionTypes.Sticker ? SendSticker(call, id, body) : React(call, id, body);
        if (done.IsRefused(out refusal)) return refusal;
        return new JsonResult<Response>(StatusCodes.Status202Accepted, Response.For(call), ApiJson.Default.ReactToMessageResponse);
    }

    private static Result<Unit> React(ApiCall call, Guid messageId, Request request)
    {
        if (PartProblem(request) is { } problem) return problem;
        var isCustom = request.Type == ReactionTypes.Custom;
        var react = new ReactToMessageCommand(
            call.Grant, messageId, request.Operation == Add, request.Type!, isCustom ? request.CustomEmoji : null, request.PartIndex ?? 0);
        return call.World.Commit(react.Apply, call.TraceId);
    }

    private static Result<Unit> SendSticker(ApiCall call, Guid messageId, Request request)
    {
        if (!StickerFields.Validate(call, request).TryGet(out var sticker, out var refusal)) return refusal;
        if (PartProblem(request) is { } problem) return problem;
        var send = new SendStickerCommand(call.Grant, messageId, request.PartIndex ?? 0, sticker);
        var sent = call.World.Commit(send.Apply, call.TraceId);
        if (sticker.Placement.IsScaleLimited && !sent.IsRefused(out _)) call.Record(StickerBehaviours.ScaleLimits);
        return sent;
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

        if (TypeProblem(request) is { } problem) return problem;
        return EmojiProblem(request.CustomEmoji, isCustom);
    }

    private static Refusal? TypeProblem(Request request)
    {
        if (!ReactionTypes.All.Contains(request.Type))
        {
            return MessageOperationRules.ReactionType.Refuse($"type must be one of {string.Join(", ", ReactionTypes.All)}");
        }

        if (request.Type != ReactionTypes.Sticker) return StickerFields.Misplaced(request);
        return request.Operation == Remove ? StickerRules.Stays.Refuse("a sticker cannot be removed") : null;
    }

    private static Refusal? EmojiProblem(string? emoji, bool isCustom)
    {
        if (string.IsNullOrEmpty(emoji)) return null;
        if (!isCustom) return MessageOperationRules.ReactionEmojiAlone.Refuse("custom_emoji needs the type custom");
        return Emoji.IsOne(emoji)
            ? null
            : MessageOperationRules.ReactionOneEmoji.Refuse("custom_emoji must be a single emoji");
    }

    private static Refusal? PartProblem(Request request) =>
        request.PartIndex < 0 ? MessageOperationRules.ReactionPart.Refuse("part_index must not be negative") : null;

    internal sealed record Request(string? Operation, string? Type, string? CustomEmoji, int? PartIndex)
    {
        public string? AttachmentId { get; init; }

        public string? Url { get; init; }

        public string? Emoji { get; init; }

        public PlacementRequest? Placement { get; init; }
    }

    internal sealed record Response(string Status, string Message, string TraceId)
    {
        public static Response For(ApiCall call) => new("accepted", "Reaction processed", call.TraceId);
    }
}
