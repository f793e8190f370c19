using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;

namespace Chats.Emulator.Control.PaymentRequests;

/// <summary>Shows what the account has asked for, and does with it what customers do at checkout.</summary>
internal static class PaymentRequestEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/payment_requests", (Delegate)Get)
            .WithSummary("How the account collects money, and its payment requests")
            .Produces<PaymentRequestsResponse>();
        control.MapPut("/payment_requests/account", Put)
            .WithSummary("Connects or disconnects Stripe, finishes the onboarding of the rail natural, chooses where checkout pages are")
            .Produces<PaymentAccountResponse>();
        control.MapPost("/payment_requests/{paymentRequestId}/pay", Pay)
            .WithSummary("The customer pays: succeeded, told as payment.succeeded")
            .Produces<PaymentRequestStateResponse>();
        control.MapPost("/payment_requests/{paymentRequestId}/cancel", Cancel)
            .WithSummary("The customer gives up at checkout: canceled, told as payment.canceled")
            .Produces<PaymentRequestStateResponse>();
    }

    private static PaymentRequestsResponse Get(ControlCall call)
    {
        var links = call.Links();
        var payments = links.State.PaymentRequests;
        return new PaymentRequestsResponse(
            PaymentAccountResponse.From(payments.Account, call.World.Links),
            [.. payments.All.Select(key => PaymentRequestStateResponse.From(payments.ById[key.Id], links))]);
    }

    private static IResult Put(ControlCall call, ChangePaymentAccountRequest request)
    {
        if (request.Checkout is { } checkout && !PaymentsCodec.IsCheckout(checkout))
        {
            return Problems.Of(
                400, "Invalid value", "checkout is emulator, or scheme and host of a place such as https://pay.example.com.");
        }

        var change = new ChangePaymentAccountCommand(
            request.StripeConnected, request.ChargesEnabled, request.NaturalOnboarded, request.Checkout);
        var account = call.World.Commit<PaymentAccount>(change.Apply, call.World.NextTraceId()).Value;
        return Results.Ok(PaymentAccountResponse.From(account, call.World.Links));
    }

    private static IResult Pay(ControlCall call, string paymentRequestId) =>
        End(call, paymentRequestId, PaymentRequestStatus.Succeeded);

    private static IResult Cancel(ControlCall call, string paymentRequestId) =>
        End(call, paymentRequestId, PaymentRequestStatus.Canceled);

    private static IResult End(ControlCall call, string text, PaymentRequestStatus end)
    {
        if (!Guid.TryParse(text, out var id) || !call.World.Current.PaymentRequests.ById.ContainsKey(id))
        {
            return Problems.Of(
                404, "Unknown payment request",
                $"There is no payment request '{text}'; {ControlPaths.Prefix}/payment_requests shows those there are.");
        }

        var act = new CheckoutCommand(id, end);
        return call.World.Commit<PaymentRequest?>(act.Apply, call.World.NextTraceId()).Value is { } request
            ? Results.Ok(PaymentRequestStateResponse.From(request, call.Links()))
            : Problems.Of(
                409, "Not possible",
                $"The payment request is {call.World.Current.PaymentRequests.ById[id].Status.ToWireName()} already; only one that is "
                    + "requested can be paid or given up. POST /v3/payment_requests makes another.");
    }
}
