using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Messages;

/// <summary><c>PATCH /messages/{messageId}</c>: another text for one part of a message the line sent over iMessage.</summary>
internal static class EditMessage
{
    private static readonly VendorOperation Operation = VendorOperations.Find("editMessage");

    public static void Map(IEndpointRouteBuilder api) => api.MapPatch(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<MessageResponse>> Handle(ApiCall call, string messageId)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.EditMessageRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var edit, out refusal)) return refusal;
        if (!call.World.Commit(edit.Apply, call.TraceId).TryGet(out var edited, out refusal)) return refusal;
        return new JsonResult<MessageResponse>(
            StatusCodes.Status200OK, MessageResponse.Edited(edited, edit.PartIndex, call.Links()), ApiJson.Default.MessageResponse);
    }

    private static Result<Worlds.Transitions.Messages.EditMessageCommand> Validate(ApiCall call, Guid messageId, Request request)
    {
        if (string.IsNullOrEmpty(request.Text)) return MessageOperationRules.EditText.Refuse("Missing required field: text");
        if (TextParts.LengthProblem(request.Text, "text") is { } problem) return problem;
        return request.PartIndex < 0
            ? MessageOperationRules.EditPart.Refuse("part_index must not be negative")
            : new Worlds.Transitions.Messages.EditMessageCommand(call.Grant, messageId, request.PartIndex ?? 0, request.Text);
    }

    internal sealed record Request(string? Text, int? PartIndex);
}
