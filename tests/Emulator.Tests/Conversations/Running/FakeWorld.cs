using System.Globalization;
using System.Text.Json;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Running;

/// <summary>A world that a test tells what happens in it; its clock moves only while somebody waits for it.</summary>
internal sealed class FakeWorld : IWorldClient
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);
    public static readonly Guid Chat = Guid.Parse("00000000-0000-4000-8000-00000000000c");

    private readonly List<Fact> _told = [];
    private readonly List<(DateTimeOffset Due, Fact Fact)> _coming = [];
    private DateTimeOffset _now = Start;
    private long _order;

    public bool IsManual { get; init; }

    /// <summary>What people do, in the order they did it.</summary>
    public List<string> Acts { get; } = [];

    /// <summary>All other calls.</summary>
    public List<string> Calls { get; } = [];

    public int Subscriptions { get; set; } = 1;

    /// <summary>What an act causes.</summary>
    public Action<FakeWorld, string> OnAct { get; set; } = (_, _) => { };

    /// <summary>What is so whenever somebody looks.</summary>
    public Action<FakeWorld> OnLook { get; set; } = _ => { };

    /// <summary>How long it is since the start, on the world's clock.</summary>
    public TimeSpan Elapsed => _now - Start;

    /// <summary>Lets something happen after a time, in seconds.</summary>
    public void Tell(double after, Fact fact) => _coming.Add((_now + TimeSpan.FromSeconds(after), fact));

    /// <summary>The application writes.</summary>
    public void Says(double after, string text) => Tell(after, Message(text) with { By = "+12025550100", ByAccount = true });

    public static Fact Message(string text) => new()
    {
        Kind = FactKind.Message,
        Number = 0,
        At = Start,
        ChatId = Chat,
        MessageId = Guid.Empty,
        Texts = [text],
        Parts = ["text"],
        People = ["+14155550123"],
    };

    public Task<FactPage> FactsAsync(long since, TimeSpan wait, int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        OnLook(this);
        if (!IsManual && wait > TimeSpan.Zero) MoveTo(Next(_now + wait));
        Happen();
        var facts = _told.Where(fact => fact.Order > since).ToList();
        return Task.FromResult(new FactPage
        {
            Facts = limit == 0 ? [] : facts,
            Next = _order,
            Latest = _order,
            Clock = new ClockReading { Mode = IsManual ? "manual" : "running", Now = _now },
            Quiet = new QuietReading { For = TimeSpan.FromHours(1) },
            Due = _coming.Count == 0 ? null : _coming.Min(coming => coming.Due),
        });
    }

    public Task<ActOutcome> ActAsync(string person, string act, CancellationToken cancellationToken)
    {
        Acts.Add($"{person}: {act.Trim().ReplaceLineEndings(" ")}");
        OnAct(this, act);
        return Task.FromResult(new ActOutcome(Chat, new Guid(Acts.Count, 0, 0, new byte[8])));
    }

    public Task SeedAsync(string scenario, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken)
    {
        Calls.Add("PUT /scenario");
        return Task.CompletedTask;
    }

    public Task SendAsync(HttpMethod method, string path, string? body, CancellationToken cancellationToken)
    {
        Calls.Add($"{method} {path}");
        if (path != "/clock/advance") return Task.CompletedTask;
        Assert.True(Durations.TryParse(JsonElement.Parse(body!).GetProperty("by").GetString()!, out var by));
        var target = _now + by;
        while (Next(target) is var next && next < target) MoveTo(next);
        MoveTo(target);
        return Task.CompletedTask;
    }

    public Task<string?> VerifyAsync(string path, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task<IReadOnlyList<string>> ListWebhooksAsync(string apiKey, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. Enumerable.Repeat("https://example.com/hooks", Subscriptions)]);

    public Task<string?> SubscribeAsync(string apiKey, Uri webhook, CancellationToken cancellationToken)
    {
        Calls.Add($"subscribe {webhook}");
        return Task.FromResult<string?>("whsec_x");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Elapsed.TotalSeconds:0.###} s");

    private DateTimeOffset Next(DateTimeOffset atMost) => _coming.Select(coming => coming.Due).Append(atMost).Min();

    private void MoveTo(DateTimeOffset time)
    {
        _now = time > _now ? time : _now;
        Happen();
    }

    private void Happen()
    {
        foreach (var coming in _coming.Where(coming => coming.Due <= _now).OrderBy(coming => coming.Due).ToList())
        {
            _coming.Remove(coming);
            _told.Add(coming.Fact with { At = coming.Due, Order = ++_order, Number = _order });
        }
    }
}
