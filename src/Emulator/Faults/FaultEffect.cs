using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Faults;

/// <summary>
/// What a fault does: one kind, a delay, or both. Saved worlds have a member for each of the first kinds; those are set and read
/// here as well. All later kinds are <see cref="LaterKind"/>, and need no member.
/// </summary>
internal sealed record FaultEffect
{
    private FaultKind? _kind;

    /// <summary>What goes wrong; null: nothing but the delay.</summary>
    [JsonIgnore]
    public FaultKind? Kind => _kind;

    public ApiError? Error
    {
        get => (_kind as ErrorFault)?.Error;
        init => Take(value is null ? null : new ErrorFault(value.Code));
    }

    /// <summary>With an error or a status: seconds for the <c>Retry-After</c> header (and the envelope, on 429).</summary>
    public int? RetryAfter { get; init; }

    public int? Status
    {
        get => (_kind as StatusFault)?.Status;
        init => Take(value is { } status ? new StatusFault(status) : null);
    }

    /// <summary>With a status: the answer's headers.</summary>
    public ImmutableDictionary<string, string> Headers { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>With a status: the answer's body.</summary>
    public string? Body { get; init; }

    public DeliveryOutcome? Delivery
    {
        get => (_kind as DeliveryFault)?.Outcome;
        init => Take(value is null ? null : new DeliveryFault(value));
    }

    public FaultDelay? Delay { get; init; }

    public FaultConnection? Connection
    {
        get => (_kind as ConnectionFault)?.Connection;
        init => Take(value is { } connection ? new ConnectionFault(connection) : null);
    }

    public double? Truncate
    {
        get => (_kind as TruncateFault)?.Share;
        init => Take(value is { } share ? new TruncateFault(share) : null);
    }

    public bool Malformed
    {
        get => _kind is MalformedFault;
        init => Take(value ? new MalformedFault() : null);
    }

    public FaultDrip? Drip
    {
        get => (_kind as DripFault)?.Drip;
        init => Take(value is null ? null : new DripFault(value));
    }

    public WebhookFault? Webhook
    {
        get => (_kind as MutationFault)?.Fault;
        init => Take(value is { } fault ? new MutationFault(fault) : null);
    }

    /// <summary>A kind without a member of its own.</summary>
    public FaultKind? LaterKind
    {
        get => _kind is ErrorFault or StatusFault or DeliveryFault or ConnectionFault or TruncateFault or MalformedFault or DripFault
            or MutationFault ? null : _kind;
        init => Take(value);
    }

    public static FaultEffect Of(FaultKind? kind) => new() { _kind = kind };

    /// <summary>What it is for one of the calls that are hit.</summary>
    public FaultEffect ForHit(long hit)
    {
        var kind = _kind?.ForHit(hit);
        return ReferenceEquals(kind, _kind) ? this : this with { _kind = kind };
    }

    /// <exception cref="ArgumentException">There is a kind already.</exception>
    private void Take(FaultKind? kind)
    {
        if (kind is null) return;
        if (_kind is not null) throw new ArgumentException($"a fault has several effects ({_kind.Name}, {kind.Name})", nameof(kind));
        _kind = kind;
    }
}
