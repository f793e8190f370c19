using Chats.Emulator.Common;
using Chats.Emulator.Facts.Matching;

namespace Chats.Emulator.Control.Expectations;

/// <summary>Reads what is expected of one kind of record, refuses what cannot be meant, and answers whether it is so.</summary>
/// <param name="conditions">What a match means.</param>
/// <param name="open">The records from a number on.</param>
internal sealed class ExpectationHandler<TMatch, T>(Func<TMatch, MatcherBuilder<T>> conditions, Func<long, RecordSource<T>> open)
    where TMatch : class
{
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    public Task<IResult> Wait(WaitRequest<TMatch> request, Waiter waiting, CancellationToken gone)
    {
        if (request.Match is null) return Task.FromResult(Refuse("Give 'match': what is waited for; {} is anything."));
        if (!QueryRange.Since.Contains(request.Since ?? 0)) return Task.FromResult(Refuse(QueryRange.Since.Refusal));
        if (request.Count < 1) return Task.FromResult(Refuse("'count' is at least 1; verify can tell that nothing came."));
        var within = request.Within ?? DefaultWait;
        if (within < TimeSpan.Zero || within > LongestWait)
        {
            return Task.FromResult(Refuse($"'within' is a duration of at most {Durations.Format(LongestWait)}, in real time."));
        }

        return Build([request.Match], out var matchers) is { } refusal
            ? Task.FromResult(refusal)
            : waiting.For(open(request.Since ?? 0), matchers[0], request.Count ?? 1, within, gone);
    }

    public IResult Verify(VerifyRequest<TMatch> request)
    {
        if (request.Match is null == request.InOrder is null)
        {
            return Refuse("Give either 'match', what is looked for, or 'in_order', several matches; {} is anything.");
        }

        if (!QueryRange.Since.Contains(request.Since ?? 0)) return Refuse(QueryRange.Since.Refusal);
        if (Build(request.InOrder ?? [request.Match!], out var matchers) is { } refusal) return refusal;
        var records = open(request.Since ?? 0);
        if (request is { InOrder: not null, Count: null, AtLeast: null, AtMost: null }) return Verification.Order(records, matchers);
        if (request.InOrder is not null) return Refuse("'in_order' means one of each; leave 'count', 'at_least' and 'at_most' out.");
        return QuantityOf(request) is { } quantity
            ? Verification.Quantity(records, matchers[0], quantity)
            : Refuse("Give either 'count', or 'at_least', 'at_most' or both of them; none negative, the least not above the most.");
    }

    private static CountRange? QuantityOf(VerifyRequest<TMatch> request)
    {
        if (request is { Count: not null, AtLeast: not null } or { Count: not null, AtMost: not null }) return null;
        var least = request.Count ?? request.AtLeast ?? (request.AtMost is null ? 1 : 0);
        var most = request.Count ?? request.AtMost ?? int.MaxValue;
        return least < 0 || most < least ? null : new CountRange(least, most);
    }

    private IResult? Build(IReadOnlyList<TMatch> matches, out Matcher<T>[] matchers)
    {
        matchers = [];
        if (matches.Count == 0) return Refuse("'in_order' is empty.");
        if (matches.Contains(null!)) return Refuse("'in_order' holds a null; {} is anything.");
        var builders = matches.Select(conditions).ToArray();
        matchers = [.. builders.Select(builder => builder.Build())];
        return builders.SelectMany(builder => builder.Problems).FirstOrDefault() is { } problem ? Refuse(problem) : null;
    }

    private static IResult Refuse(string detail) => Problems.Of(400, "Invalid expectation", detail);
}
