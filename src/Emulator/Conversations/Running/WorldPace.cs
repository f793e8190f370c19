using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Running;

/// <summary>
/// Lets the world's time pass and gathers what happens meanwhile: at the machine's pace, or on a manual clock from one due thing to the
/// next, each time only when the application is quiet.
/// </summary>
internal sealed class WorldPace(
    IWorldClient world, IApplicationUnderTest application, ApplicationSpec spec, FactWindow window)
{
    private const int PageSize = 1000;
    private const string Guarded = "emulator.persona.guarded";

    /// <summary>How long a message may be on its way to be waited for.</summary>
    private static readonly TimeSpan LongestArrival = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    /// <summary>What clocks show is cut to milliseconds, so what falls due within one is reached with the next.</summary>
    private static readonly TimeSpan OneStep = TimeSpan.FromMilliseconds(1);

    private readonly MonologueGuard _guard = new();
    private long _cursor;
    private FactPage _page = new();

    public DateTimeOffset Now => _page.Clock.Now;

    /// <summary>When the last acting step was over; the start, where none was.</summary>
    public DateTimeOffset ActedAt { get; private set; }

    public bool IsManual => _page.Clock.IsManual;

    /// <summary>How the world stood when it was looked at last, in words.</summary>
    public string Standing => string.Create(
        CultureInfo.InvariantCulture,
        $"the world's {_page.Clock.Mode} clock shows {WorldTime.Format(Now)}, {_page.Quiet.Requests} requests are open, ")
        + string.Create(CultureInfo.InvariantCulture, $"{_page.Quiet.Deliveries} webhooks unanswered, ")
        + $"the next thing is due {(_page.Due is { } due ? WorldTime.Format(due) : "never")}";

    private TimeSpan Settle => application.Exists ? spec.Settle ?? ApplicationSpec.DefaultSettle : TimeSpan.Zero;

    /// <summary>Goes on behind everything that has happened so far; an acting step begins.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await GatherAsync(TimeSpan.Zero, cancellationToken);
        window.Begin(_cursor);
        _guard.Reset();
    }

    /// <summary>The acting step is over.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await GatherAsync(TimeSpan.Zero, cancellationToken);
        ActedAt = Now;
    }

    /// <summary>Begins where the world stands, and forgets what was before.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        _page = await world.FactsAsync(0, TimeSpan.Zero, 0, cancellationToken);
        _cursor = _page.Latest;
        ActedAt = Now;
        window.Forget(_cursor);
    }

    /// <summary>Lets time pass up to a moment, or until something is so.</summary>
    /// <param name="deadline">The moment, on the world's clock.</param>
    /// <param name="isDone">Whether it is so; looked at whenever something has happened.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Whether it is so.</returns>
    public async Task<bool> PassAsync(DateTimeOffset deadline, Func<Task<bool>> isDone, CancellationToken cancellationToken)
    {
        await GatherAsync(TimeSpan.Zero, cancellationToken);
        while (true)
        {
            if (await isDone()) return true;
            if (IsManual)
            {
                if (await WaitForQuietAsync(cancellationToken)) continue;
                if (Now >= deadline) return false;
                var by = Min(_page.Due, deadline) - Now;
                await JumpAsync(by > OneStep ? by : OneStep, cancellationToken);
            }
            else
            {
                if (Now >= deadline) return false;
                await GatherAsync(UntilThen(deadline), cancellationToken);
            }
        }
    }

    /// <summary>Looks what has happened by now.</summary>
    public Task LookAsync(CancellationToken cancellationToken) => GatherAsync(TimeSpan.Zero, cancellationToken);

    /// <summary>Waits until the application is quiet and what it sent has arrived, for a short time of the world's at most.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        await GatherAsync(TimeSpan.Zero, cancellationToken);
        var latest = Now + LongestArrival;
        do
        {
            while (await WaitForQuietAsync(cancellationToken))
            {
            }

            if (_page.Due is not { } due || due > latest || Now >= latest) return;
            await PassAsync(due + OneStep, () => Task.FromResult(false), cancellationToken);
        }
        while (true);
    }

    /// <summary>The clock jumps, and the application is told where it wants to be.</summary>
    public async Task JumpAsync(TimeSpan by, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["by"] = Durations.Format(by > TimeSpan.Zero ? by : TimeSpan.Zero) };
        await world.SendAsync(HttpMethod.Post, "/clock/advance", body.ToJsonString(), cancellationToken);
        await GatherAsync(TimeSpan.Zero, cancellationToken);
        if (spec.Resolve(spec.Clock) is { } address) await TellAsync(address, cancellationToken);
    }

    /// <summary>Waits a little where the application is not quiet; false when it is.</summary>
    private async Task<bool> WaitForQuietAsync(CancellationToken cancellationToken)
    {
        if (IsManual && _page.Due <= Now && _page.Quiet.Requests == 0)
        {
            // On a manual clock what is due begins with the next move only.
            await JumpAsync(OneStep, cancellationToken);
            return true;
        }

        if (_page.Quiet is { Requests: 0, Deliveries: 0, For: var quiet } && (quiet ?? TimeSpan.Zero) >= Settle) return false;
        var rest = _page.Quiet is { Requests: 0, Deliveries: 0 } ? Settle - (_page.Quiet.For ?? TimeSpan.Zero) : LongestWait;
        await GatherAsync(rest > ShortestWait ? rest : ShortestWait, cancellationToken);
        return true;
    }

    private async Task GatherAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        do
        {
            _page = await world.FactsAsync(_cursor, wait, PageSize, cancellationToken);
            _cursor = _page.Next;
            window.Add(_page.Facts);
            _guard.Look(_page.Facts);
            wait = TimeSpan.Zero;
        }
        while (_page.Next < _page.Latest);

        if (application.Death is { } death) throw new RunProblem($"the application has ended: {death}", endsFile: true);
        if (_page.Facts.Any(fact => fact is { Kind: FactKind.Event, Type: Guarded }))
        {
            throw new RunProblem("a person and the application answer each other without end; the person's guard stopped it "
                + "(personas: guard, 30 acts a chat and minute by default)");
        }
    }

    private async Task TellAsync(Uri address, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["now"] = WorldTime.Format(Now) }.ToJsonString();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        try
        {
            using var response = await application.Http.PostAsync(address, content, cancellationToken);
            if (response.IsSuccessStatusCode) return;
            throw new RunProblem(string.Create(
                CultureInfo.InvariantCulture,
                $"the application answered {(int)response.StatusCode} at app.clock, {address}; any 2xx is expected"));
        }
        catch (HttpRequestException problem)
        {
            throw new RunProblem($"the application cannot be reached at app.clock, {address}: {problem.Message}");
        }
    }

    /// <summary>How long the machine waits at most, so that a fast clock does not run far past the moment.</summary>
    private TimeSpan UntilThen(DateTimeOffset deadline)
    {
        var rest = (deadline - Now) / Math.Max(_page.Clock.Speed ?? 1, 0.001);
        return rest < ShortestWait ? ShortestWait : rest < LongestWait ? rest : LongestWait;
    }

    private static DateTimeOffset Min(DateTimeOffset? due, DateTimeOffset deadline) => due < deadline ? due.Value : deadline;
}
