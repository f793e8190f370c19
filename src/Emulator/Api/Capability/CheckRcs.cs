using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Capability;

/// <summary><c>POST /capability/check_rcs</c>: by phone number only, and 503 means unknown, not no.</summary>
internal static class CheckRcs
{
    private static readonly VendorOperation Operation = VendorOperations.Find("checkRcs");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<CapabilityCheck.Response>> Handle(ApiCall call) => CapabilityCheck.Handle(call, Service.Rcs);
}
