using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>GET /payments/{paymentId}/credentials</c>: where the card of a payment is fetched, while it is unused.</summary>
internal static class GetPaymentCredentials
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getPaymentCredentials");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string paymentId)
    {
        if (!PaymentLookup.Find(call.World.Current, paymentId).TryGet(out var payment, out var refusal)) return refusal;
        if (payment.Status != AgentPaymentStatus.Ready)
        {
            return AgentPaymentRules.CredentialsReady.Refuse($"A payment that is {payment.Status.ToWireName()} has no credentials");
        }

        return new JsonResult<Response>(StatusCodes.Status200OK, Response.From(payment), ApiJson.Default.GetPaymentCredentialsResponse);
    }

    internal sealed record Response(Handoff Handoff)
    {
        public static Response From(AgentPayment payment) => new(
            new Handoff(AgentCard.Provider, AgentCard.FetchUrl(payment), AgentCard.UserToken(payment), AgentCard.CardRef(payment)));
    }

    internal sealed record Handoff(string Provider, string FetchUrl, string UserToken, string CardRef);
}
