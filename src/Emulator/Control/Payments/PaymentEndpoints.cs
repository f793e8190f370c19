using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Control.Payments;

/// <summary>Shows payments from customers' wallets, and does with them what merchants do.</summary>
internal static class PaymentEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/payments", (Delegate)Get)
            .WithSummary("The provider of cards, the customers with their pending codes, and the payments from their wallets")
            .Produces<PaymentsResponse>();
        Map(control, "hold", AgentPaymentStatus.Authorized, "The merchant holds the amount: authorized, told as payment.authorized");
        Map(control, "decline", AgentPaymentStatus.Declined, "The charge is refused: declined, told as payment.declined");
        Map(control, "settle", AgentPaymentStatus.Succeeded, "The charge settles: succeeded; no event tells of it");
    }

    private static void Map(IEndpointRouteBuilder control, string act, AgentPaymentStatus to, string summary) =>
        control.MapPost($"/payments/{{paymentId}}/{act}", (ControlCall call, string paymentId) => Charge(call, paymentId, to))
            .WithSummary(summary).Produces<PaymentStateResponse>();

    private static PaymentsResponse Get(ControlCall call)
    {
        var payments = call.World.Current.AgentPay;
        return new PaymentsResponse(
            new PaymentProviderResponse(AgentCard.Provider, payments.Provider.ToWireName()),
            [.. payments.Handles.Values.Select(PaymentHandleResponse.From)],
            [.. payments.Payments.Values.OrderBy(payment => payment.Sequence).Select(PaymentStateResponse.From)],
            [.. payments.Flows.Values.Where(flow => flow.PaymentId is null).Select(WaitingPaymentResponse.From)]);
    }

    private static IResult Charge(ControlCall call, string paymentId, AgentPaymentStatus to)
    {
        var charge = new ChargePaymentCommand(paymentId, to);
        return call.World.Commit<AgentPayment?>(charge.Apply, call.World.NextTraceId()).Value is { } payment
            ? Results.Ok(PaymentStateResponse.From(payment))
            : Problem(call, paymentId, to);
    }

    private static IResult Problem(ControlCall call, string paymentId, AgentPaymentStatus to)
    {
        if (!call.World.Current.AgentPay.Payments.TryGetValue(paymentId, out var payment))
        {
            return Problems.Of(
                404, "Unknown payment", $"There is no payment '{paymentId}'; {ControlPaths.Prefix}/payments shows those there are.");
        }

        var from = to == AgentPaymentStatus.Authorized ? "ready" : "ready or authorized";
        return Problems.Of(
            409, "Not possible",
            $"The payment is {payment.Status.ToWireName()}; only one that is {from} becomes {to.ToWireName()}. POST /v3/payments makes "
                + "another.");
    }
}
