using Chats.Emulator.Common;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>Asks a customer for money; nothing is told until they pay, or it is over otherwise.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="Terms">What is asked.</param>
/// <param name="Key">The idempotency key; null: none.</param>
/// <param name="Fingerprint">The hash of the parameters that the key stands for.</param>
internal sealed record CreatePaymentRequestCommand(Grant Grant, PaymentRequestTerms Terms, string? Key, string Fingerprint)
{
    /// <summary>What the key stands for: the first answer; a refusal where the parameters differ; null: nothing yet.</summary>
    public static Result<PaymentRequest>? Replay(PaymentRequestState state, string? key, string fingerprint)
    {
        if (key is null || !state.Keys.TryGetValue(key, out var known)) return null;
        return known.Fingerprint == fingerprint
            ? known.First
            : PaymentRequestRules.KeySameParameters.Refuse("The Idempotency-Key was used with other parameters");
    }

    public Result<TransitionResult<PaymentRequest>> Apply(WorldState state, TransitionContext context)
    {
        var payments = state.PaymentRequests;
        if (Replay(payments, Key, Fingerprint) is { } known)
        {
            return known.TryGet(out var first, out var conflict) ? new TransitionResult<PaymentRequest>(state, first, []) : conflict;
        }

        if (Problem(state) is { } problem) return problem;
        var ids = state.OpenIds();
        if (!Build(payments.Account, ids, state.Sequence, context.Now).TryGet(out var request, out var refusal)) return refusal;
        var next = payments.Put(request);
        if (Key is not null) next = next with { Keys = next.Keys.SetItem(Key, new KeyedPaymentRequest(Key, Fingerprint, request)) };
        var after = state with { PaymentRequests = next, IdPosition = ids.Position, Sequence = state.Sequence + 1 };
        return new TransitionResult<PaymentRequest>(
            after.Schedule(sequence => new ExpirePaymentRequestJob(request.ExpiresAt, sequence, request.Id, context.TraceId)), request, []);
    }

    private Refusal? Problem(WorldState state)
    {
        var account = state.PaymentRequests.Account;
        if (Terms.From is not { } line) return StripeProblem(account);
        if (!account.IsOnboarded)
        {
            return PaymentRequestRules.NaturalReady.Refuse("The natural rail is not available: complete the merchant onboarding first");
        }

        return Grant.Covers(line, state) ? null : PaymentRequestRules.FromIsYours.Refuse();
    }

    private Refusal? StripeProblem(PaymentAccount account)
    {
        if (!account.IsConnected) return PaymentRequestRules.StripeReady.Refuse("No Stripe account is connected");
        if (!account.CanCharge) return PaymentRequestRules.StripeReady.Refuse("The connected Stripe account cannot charge yet");
        return Terms.CustomerId is { } customer && !account.HasCustomer(customer)
            ? PaymentRequestRules.Customer.Refuse($"No such customer: {customer}")
            : null;
    }

    private Result<PaymentRequest> Build(PaymentAccount account, IdSource ids, long sequence, DateTimeOffset now)
    {
        if (!Quote.Of(Terms, account, now).TryGet(out var quote, out var refusal)) return refusal;
        return new PaymentRequest(
            ids.NextUuid(), sequence, PaymentIds.Of("tok_", ids.NextUuid()), quote.Amount, PaymentRequest.Dollar, now, now + account.Lifetime)
        {
            Description = Terms.Description,
            Metadata = Terms.Metadata,
            Plan = quote.Plan,
            Stripe = Terms.From is null ? StripeIds(quote, ids) : null,
            Natural = Terms.From is { } from ? new NaturalPayment(from, Terms.Payer!, PaymentIds.Of("prq_", ids.NextUuid())) : null,
        };
    }

    /// <summary>Nothing is collected where nothing is due; a subscription always has a customer.</summary>
    private StripeIds StripeIds(Quote quote, IdSource ids) => new(
        quote.Amount > 0 ? PaymentIds.Of("pi_", ids.NextUuid()) : null,
        Terms.CustomerId ?? (quote.Plan is null ? null : PaymentIds.Of("cus_", ids.NextUuid())),
        quote.Plan is null ? null : PaymentIds.Of("sub_", ids.NextUuid()));
}
