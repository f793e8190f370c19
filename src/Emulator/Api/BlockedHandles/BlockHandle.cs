using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Blocking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.BlockedHandles;

/// <summary><c>POST /blocked_handles</c>: 201 for a new entry, 200 with the old one when there is one.</summary>
internal static class BlockHandle
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/blocked_handles", Handle).Named("blockHandle", "/blocked_handles");

    private static Results<JsonResult<Response>, RefusalResult> Handle(ApiCall call)
    {
        if (RequestBody.Read(call, ApiJson.Default.BlockHandleRequest) is var body && body.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (Sender.Validate(body.Value.Handle) is var handle && handle.IsRefused(out refusal)) return (RefusalResult)refusal;
        var reason = string.IsNullOrEmpty(body.Value.Reason) ? null : body.Value.Reason;
        var block = new Worlds.Transitions.Blocking.BlockHandleCommand(handle.Value, reason);
        if (call.World.Commit(block.Apply, call.TraceId) is var outcome && outcome.IsRefused(out refusal)) return (RefusalResult)refusal;
        var status = outcome.Value.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return new JsonResult<Response>(status, new Response(EntryResponse.From(outcome.Value.Entry)), ApiJson.Default.BlockHandleResponse);
    }

    internal sealed record Request(string? Handle, string? Reason);

    internal sealed record Response(EntryResponse BlockedHandle);
}
