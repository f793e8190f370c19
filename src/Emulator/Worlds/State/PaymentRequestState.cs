using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Worlds.State;

/// <summary>What a world knows of money that the account asks for: how the account is set up, and its payment requests.</summary>
internal sealed record PaymentRequestState
{
    public static readonly PaymentRequestState Empty = new();

    public PaymentAccount Account { get; init; } = new();

    public ImmutableDictionary<Guid, PaymentRequest> ById { get; init; } = ImmutableDictionary<Guid, PaymentRequest>.Empty;

    /// <summary>The requests by what their checkout pages are found by.</summary>
    public ImmutableDictionary<string, Guid> BySession { get; init; } = ImmutableDictionary.Create<string, Guid>(StringComparer.Ordinal);

    /// <summary>All requests, the newest first.</summary>
    public ImmutableSortedSet<PaymentRequestKey> All { get; init; } = [];

    /// <summary>The requests of each status, the newest first.</summary>
    public ImmutableDictionary<PaymentRequestStatus, ImmutableSortedSet<PaymentRequestKey>> ByStatus { get; init; } =
        ImmutableDictionary<PaymentRequestStatus, ImmutableSortedSet<PaymentRequestKey>>.Empty;

    /// <summary>The requests that were made with an idempotency key, by key; kept for the world's life.</summary>
    public ImmutableDictionary<string, KeyedPaymentRequest> Keys { get; init; } =
        ImmutableDictionary.Create<string, KeyedPaymentRequest>(StringComparer.Ordinal);

    public bool IsEmpty => Account == Empty.Account && ById.IsEmpty;

    /// <summary>The requests of a status, or all, the newest first.</summary>
    public ImmutableSortedSet<PaymentRequestKey> List(PaymentRequestStatus? status) =>
        status is not { } one ? All : ByStatus.GetValueOrDefault(one) ?? [];

    /// <summary>The request whose checkout page has that session; null: there is none.</summary>
    public PaymentRequest? FindSession(string session) => BySession.TryGetValue(session, out var id) ? ById[id] : null;

    /// <summary>The request a checkout URL leads to, whichever host it names; null: to none of the account's.</summary>
    public PaymentRequest? FindUrl(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.AbsolutePath == $"/pay/{Account.Slug}"
            ? uri.Query.TrimStart('?').Split('&').Where(pair => pair.StartsWith("session=", StringComparison.Ordinal))
                .Select(pair => FindSession(pair["session=".Length..])).FirstOrDefault()
            : null;

    /// <summary>The state with a request put in or replaced, and every list brought up to date.</summary>
    public PaymentRequestState Put(PaymentRequest request)
    {
        var lists = ByStatus;
        if (ById.TryGetValue(request.Id, out var before)) lists = lists.SetItem(before.Status, lists[before.Status].Remove(request.Key));
        return this with
        {
            ById = ById.SetItem(request.Id, request),
            BySession = BySession.SetItem(request.Session, request.Id),
            All = All.Add(request.Key),
            ByStatus = lists.SetItem(request.Status, (lists.GetValueOrDefault(request.Status) ?? []).Add(request.Key)),
        };
    }
}
