using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Capability;

/// <summary><c>POST /capability/check_rcs</c>: by phone number only, and 503 means unknown, not no.</summary>
internal static class CheckRcs
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/capability/check_rcs", Handle).Named("checkRcs", "/capability/check_rcs");

    private static ApiResult<JsonResult<CapabilityCheck.Response>> Handle(ApiCall call) => CapabilityCheck.Handle(call, Service.Rcs);
}
