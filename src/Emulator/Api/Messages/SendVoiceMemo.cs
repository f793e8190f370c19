using System.Text.Json.Serialization;
using Chats.Emulator.Api.Handles;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
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

/// <summary><c>POST /chats/{chatId}/voicememo</c>: sends an audio file as a voice bubble.</summary>
internal static class SendVoiceMemo
{
    private static readonly VendorOperation Operation = VendorOperations.Find("sendVoiceMemo");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static async Task<ApiResult<JsonResult<Response>>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.SendVoiceMemoRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var send, out refusal)) return refusal;
        if (!(await call.Send(send)).TryGet(out var sent, out refusal)) return refusal;
        return new JsonResult<Response>(
            StatusCodes.Status202Accepted, Response.From(sent, call.Links()), ApiJson.Default.SendVoiceMemoResponse);
    }

    private static Result<SendToChatCommand> Validate(ApiCall call, Guid chatId, Request request)
    {
        if (!File(request, call.Addresses).TryGet(out var file, out var refusal)) return refusal;
        var outgoing = new Outgoing([file]) { IsVoiceMemo = true, OverrideOptOut = request.OverrideOptout ?? false };
        return new SendToChatCommand(call.Grant, chatId, outgoing, call.DeliveryOutcome);
    }

    private static Result<MediaReference> File(Request request, MediaAddresses addresses) => request switch
    {
        { VoiceMemoUrl: null, AttachmentId: null } =>
            VoiceMemoRules.Present.Refuse("Missing required field: voice_memo_url or attachment_id"),
        { VoiceMemoUrl: not null, AttachmentId: not null } =>
            VoiceMemoRules.OneSource.Refuse("Exactly one of voice_memo_url and attachment_id may be given"),
        { VoiceMemoUrl: { } url } => PartKinds.FileAt(url, addresses) is { } file
            ? file
            : VoiceMemoRules.Https.Refuse($"voice_memo_url must be an https URL of at most {PartKinds.MaximumUrlLength} characters"),
        _ => Uuid.TryParse(request.AttachmentId!, out var id)
            ? new MediaReference(null, id)
            : MessageRules.AttachmentId.Refuse("invalid attachment_id format: must be a valid UUID"),
    };

    internal sealed record Request(string? VoiceMemoUrl, string? AttachmentId, bool? OverrideOptout);

    internal sealed record Response(MemoResponse VoiceMemo)
    {
        public static Response From(SendOutcome outcome, MediaLinks links) => new(MemoResponse.Of(outcome.Chat, outcome.Message, links));
    }

    /// <summary>The message, under names of its own: <c>id</c> is the message's, that of the inner file the attachment's.</summary>
    internal sealed record MemoResponse(
        Guid Id, string From, string[] To, string Status, string? Service, string CreatedAt, MemoFileResponse VoiceMemo,
        MemoChatResponse Chat)
    {
        public static MemoResponse Of(Chat chat, Message message, MediaLinks links) => new(
            message.Id,
            chat.Line,
            [.. chat.ActiveOthers.Select(participant => participant.Handle)],
            message.WireStatus,
            message.Service?.ToWireName(),
            message.CreatedAt.ToWireTime(),
            MemoFileResponse.From((MediaPart)message.Parts[0], links),
            new MemoChatResponse(
                chat.Id, chat.IsGroup, chat.ShownService.ToWireName(), IsActive: true, HandleResponse.From(chat.Participants)));
    }

    internal sealed record MemoFileResponse(
        Guid Id, [property: JsonPropertyName("filename")] string FileName, string MimeType, long SizeBytes, string Url, long DurationMs)
    {
        public static MemoFileResponse From(MediaPart file, MediaLinks links) => new(
            file.AttachmentId, file.FileName, file.MimeType, file.SizeBytes, links.Of(file.AttachmentId),
            VoiceMemos.DurationMilliseconds(file.SizeBytes));
    }

    internal sealed record MemoChatResponse(Guid Id, bool IsGroup, string Service, bool IsActive, HandleResponse[] Handles);
}
