using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.BlockedHandles;

/// <summary><c>GET /blocked_handles</c>: the account's whole blocklist, newest first.</summary>
internal static class ListBlockedHandles
{
    private static readonly VendorOperation Operation = VendorOperations.Find("listBlockedHandles");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static JsonResult<Response> Handle(ApiCall call)
    {
        var newestFirst = call.World.Current.Blocked.Values
            .OrderByDescending(entry => entry.BlockedAt).ThenByDescending(entry => entry.Sequence)
            .ThenBy(entry => entry.Handle, StringComparer.Ordinal)
            .Select(EntryResponse.From);
        return new JsonResult<Response>(
            StatusCodes.Status200OK, new Response([.. newestFirst]), ApiJson.Default.ListBlockedHandlesResponse);
    }

    internal sealed record Response(EntryResponse[] BlockedHandles);
}
