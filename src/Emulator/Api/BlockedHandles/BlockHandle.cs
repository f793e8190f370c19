using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.BlockedHandles;

/// <summary><c>POST /blocked_handles</c> (webhooks 10): 201 for a new entry, 200 with the old one when there is one.</summary>
internal static class BlockHandle
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/blocked_handles", Handle).Named("blockHandle", "/blocked_handles");

    private static Results<Answered<Response>, Refused> Handle(ApiCall call)
    {
        if (RequestBody.Read(call, ApiJson.Default.BlockHandleRequest) is var body && body.IsRefused(out var refusal)) return (Refused)refusal;
        if (Sender.Validate(body.Value.Handle) is var handle && handle.IsRefused(out refusal)) return (Refused)refusal;
        var reason = string.IsNullOrEmpty(body.Value.Reason) ? null : body.Value.Reason;
        var block = new Worlds.Transitions.Blocking.BlockHandle(handle.Value, reason);
        if (call.World.Commit(block.Apply, call.TraceId) is var outcome && outcome.IsRefused(out refusal)) return (Refused)refusal;
        var status = outcome.Value.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return new Answered<Response>(status, new Response(EntryResponse.From(outcome.Value.Entry)), ApiJson.Default.BlockHandleResponse);
    }

    internal sealed record Request(string? Handle, string? Reason);

    internal sealed record Response(EntryResponse BlockedHandle);
}
