using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Control.Expectations;

namespace Chats.Emulator.Testing;

/// <summary>Waits for and verifies one kind of record; the same for requests, events and deliveries.</summary>
internal sealed class ExpectationClient<TMatch, TPage>(
    ControlChannel channel,
    string path,
    JsonTypeInfo<WaitRequest<TMatch>> waitType,
    JsonTypeInfo<VerifyRequest<TMatch>> verifyType,
    JsonTypeInfo<TPage> pageType)
    where TMatch : class
{
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestMargin = TimeSpan.FromSeconds(5);

    public async Task<TPage> WaitAsync(TMatch match, int count, TimeSpan? within, long? since, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(match);
        var left = within ?? UsualWait;
        while (true)
        {
            var turn = LongestTurn is { } longest && longest < left ? longest : left;
            left -= turn;
            try
            {
                var request = new WaitRequest<TMatch> { Match = match, Count = count, Within = turn, Since = since };
                return await channel.ReadAsync(
                    HttpMethod.Post, $"{path}/wait", ControlChannel.Json(request, waitType), pageType, cancellation);
            }
            catch (ExpectationException) when (left > TimeSpan.Zero)
            {
                // The client's own timeout would have cut a longer turn; nothing is lost between two, for the emulator looks back first.
            }
        }
    }

    public Task<TPage> VerifyAsync(TMatch match, int? count, int? atLeast, int? atMost, long? since, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(match);
        return VerifyAsync(
            new VerifyRequest<TMatch> { Match = match, Count = count, AtLeast = atLeast, AtMost = atMost, Since = since }, cancellation);
    }

    public Task<TPage> VerifyOrderAsync(IReadOnlyList<TMatch> matches, long? since, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return VerifyAsync(new VerifyRequest<TMatch> { InOrder = matches, Since = since }, cancellation);
    }

    /// <summary>How long one call may take before the client's own timeout cuts it; null: there is none.</summary>
    private TimeSpan? LongestTurn
    {
        get
        {
            var timeout = channel.Http.Timeout;
            if (timeout == Timeout.InfiniteTimeSpan) return null;
            return timeout - (timeout / 2 < LongestMargin ? timeout / 2 : LongestMargin);
        }
    }

    private Task<TPage> VerifyAsync(VerifyRequest<TMatch> request, CancellationToken cancellation) =>
        channel.ReadAsync(HttpMethod.Post, $"{path}/verify", ControlChannel.Json(request, verifyType), pageType, cancellation);
}
