using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Capability;

/// <summary><c>POST /capability/check_imessage</c>.</summary>
internal static class CheckIMessage
{
    private static readonly VendorOperation Operation = VendorOperations.Find("checkIMessage");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<CapabilityCheck.Response>> Handle(ApiCall call) => CapabilityCheck.Handle(call, Service.IMessage);
}
