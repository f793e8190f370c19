using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Control.Payments;

/// <summary>Decides for the provider of cards, and for the administrator who connects the account to it.</summary>
internal static class PaymentProviderEndpoints
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapPut("/payments/providers/{provider}", Put)
            .WithSummary("Finishes the provider's onboarding (ready), disables it, or begins anew")
            .Produces<PaymentProviderResponse>();

    private static IResult Put(ControlCall call, string provider, PaymentProviderRequest request)
    {
        if (provider != AgentCard.Provider)
        {
            return Problems.Of(404, "Unknown provider", $"There is no provider '{provider}'; the one there is: {AgentCard.Provider}.");
        }

        if (ProviderStatusExtensions.Parse(request.Status) is not { } status)
        {
            return Problems.Of(400, "Invalid value", $"status is {OneOf.Of([.. ProviderStatusExtensions.Names], request.Status ?? "")}.");
        }

        call.World.Commit(new SetProviderCommand(status).Apply, call.World.NextTraceId());
        return Results.Ok(new PaymentProviderResponse(provider, status.ToWireName()));
    }
}
