using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Control.Payments;

/// <summary>Says what a customer's wallet is like, and acts as the customer.</summary>
internal static class PaymentHandleEndpoints
{
    /// <summary>Longer than any code a person would type.</summary>
    private const int LongestCode = 100;

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapPut("/payments/handles/{handle}", Put)
            .WithSummary("Gives or takes a customer's card, asks for their approval or not, and says their code")
            .Produces<PaymentHandleResponse>();
        control.MapPost("/payments/handles/{handle}/approve", Approve)
            .WithSummary("The customer approves of the payments that wait for it; the same call with the same key then makes them")
            .Produces<PaymentHandleResponse>();
        control.MapPost("/payments/handles/{handle}/revoke", Revoke)
            .WithSummary("The customer takes the connection back, told as connection.revoked")
            .Produces<PaymentHandleResponse>();
    }

    private static IResult Put(ControlCall call, string handle, PaymentHandleRequest request)
    {
        if (request.Code is { } code && code.Trim().Length is 0 or > LongestCode)
        {
            return Problems.Of(400, "Invalid value", $"code is a text of 1 to {LongestCode} characters.");
        }

        var change = new ChangeHandleCommand(handle)
        {
            HasCard = request.Card,
            NeedsApproval = request.Approval,
            Code = request.Code,
        };
        return Results.Ok(PaymentHandleResponse.From(call.World.Commit(change.Apply, call.World.NextTraceId()).Value));
    }

    private static IResult Approve(ControlCall call, string handle)
    {
        return call.World.Commit(new ApprovePaymentsCommand(handle).Apply, call.World.NextTraceId()).Value > 0
            ? Results.Ok(PaymentHandleResponse.From(call.World.Current.AgentPay.HandleOf(handle)))
            : Problems.Of(
                409, "Nothing to approve",
                $"No payment of {handle} waits for approval. PUT {ControlPaths.Prefix}/payments/handles/{handle} with \"approval\": true "
                    + "asks for it; then POST /v3/payments with an Idempotency-Key, while the handle is connected and has a card.");
    }

    private static IResult Revoke(ControlCall call, string handle)
    {
        var revoke = new RevokeHandleCommand(handle) { OnlyConnected = true };
        return call.World.Commit(revoke.Apply, call.World.NextTraceId()).TryGet(out var revoked, out _)
            ? Results.Ok(PaymentHandleResponse.From(revoked))
            : Problems.Of(
                409, "Not connected",
                $"{handle} is {call.World.Current.AgentPay.HandleOf(handle).Status.ToWireName()}, not connected. Connect it with POST "
                    + $"/v3/payments/handles/{handle}/connect and …/verify first.");
    }
}
