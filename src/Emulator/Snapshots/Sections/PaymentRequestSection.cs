using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>Money that the account asks for, as lists in a stable order.</summary>
internal sealed record PaymentRequestSection(PaymentAccount Account)
{
    public ImmutableArray<PaymentRequest> Requests { get; init; }

    public ImmutableArray<KeyedPaymentRequest> Keys { get; init; }

    /// <summary>Null: there is nothing to tell.</summary>
    public static PaymentRequestSection? Of(PaymentRequestState state) =>
        state.IsEmpty
            ? null
            : new(state.Account)
            {
                Requests = [.. state.ById.Values.OrderBy(request => request.Sequence)],
                Keys = [.. state.Keys.Values.OrderBy(known => known.Key, StringComparer.Ordinal)],
            };

    public PaymentRequestState ToState() =>
        Requests.Aggregate(PaymentRequestState.Empty, (state, request) => state.Put(request)) with
        {
            Account = Account,
            Keys = Keys.ToImmutableDictionary(known => known.Key, StringComparer.Ordinal),
        };
}
