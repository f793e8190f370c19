using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Worlds.Transitions.Chats;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>POST /chats/{chatId}/read</c>: 204; in a group accepted and without any effect.</summary>
internal static class MarkChatRead
{
    private static readonly VendorOperation Operation = VendorOperations.Find("markChatRead");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<EmptyResult> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        var transition = new Worlds.Transitions.Chats.MarkChatReadCommand(call.Grant, id);
        if (call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal)) return refusal;
        if (call.World.Current.Chats.GetValueOrDefault(id) is { IsGroup: true }) NoteGroup(call);
        return EmptyResult.Instance;
    }

    private static void NoteGroup(ApiCall call)
    {
        call.IsAboutGroup = true;
        call.Record(ChatBehaviours.ReadGroup);
    }
}
