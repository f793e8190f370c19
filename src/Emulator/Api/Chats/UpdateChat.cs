using System.Collections.Immutable;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Files;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Groups;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>PUT /chats/{chatId}</c>: renames a group or gives it an icon; whether it worked, an event tells.</summary>
internal static class UpdateChat
{
    private static readonly VendorOperation Operation = VendorOperations.Find("updateChat");

    public static void Map(IEndpointRouteBuilder api) => api.MapPut(Operation.Path, Handle).Named(Operation);

    private static async Task<ApiResult<JsonResult<Response>>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.UpdateChatRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var update, out refusal)) return refusal;
        var transition = update with { Fetched = await call.FetchMedia(update.Icon) };
        if (call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal)) return refusal;
        return new JsonResult<Response>(StatusCodes.Status202Accepted, new Response(id, "pending"), ApiJson.Default.UpdateChatResponse);
    }

    /// <summary>Null takes a name or an icon away, and so does an empty name.</summary>
    private static Result<UpdateGroupCommand> Validate(ApiCall call, Guid id, Request request)
    {
        var (name, icon) = (request.DisplayName, request.GroupChatIcon);
        if (!name.IsGiven && !icon.IsGiven)
        {
            return GroupRules.UpdateSomething.Refuse("Missing required field: display_name or group_chat_icon");
        }

        ImmutableArray<GroupChange> changes = name.IsGiven ? [new NewName(string.IsNullOrEmpty(name.Value) ? null : name.Value)] : [];
        if (icon is { IsGiven: true, Value: null }) changes = changes.Add(new NewIcon(null));
        var update = new UpdateGroupCommand(call.Grant, id, changes, call.DeliveryOutcome);
        if (icon.Value is null) return update;

        var picture = PictureUrl.Validate(icon.Value, "group_chat_icon", call.Origin, GroupRules.IconHttps);
        return picture.TryGet(out var url, out var refusal) ? update with { Icon = url } : refusal;
    }

    internal sealed record Request(OptionalText DisplayName, OptionalText GroupChatIcon);

    internal sealed record Response(Guid ChatId, string Status);
}
