using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>GET /payments/providers/{provider}</c>: how far the account is with the provider of cards.</summary>
internal static class GetPaymentProvider
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getPaymentProvider");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string provider)
    {
        if (Provider.Problem(provider) is { } problem) return problem;
        var status = call.World.Current.AgentPay.Provider.ToWireName();
        return new JsonResult<Response>(
            StatusCodes.Status200OK, new Response(provider, status), ApiJson.Default.GetPaymentProviderResponse);
    }

    internal sealed record Response(string Provider, string Status);
}
