using System.Collections.Concurrent;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Faults;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Usage;
using Microsoft.AspNetCore.Http.Features;

namespace Chats.Emulator.Http.Calls;

/// <summary>One call of the vendor's API, from arrival to answer.</summary>
internal sealed class ApiCall(HttpContext context, World world, string? token, string traceId, HttpSettings settings)
{
    private Grant? _grant;
    private string? _origin;
    private ConcurrentQueue<string>? _notes;

    public HttpContext Context { get; } = context;

    /// <summary>The world that journals the call; the default one when the caller could not be authenticated.</summary>
    public World World { get; } = world;

    /// <summary>The bearer token as it came; never kept beyond the call.</summary>
    public string? Token { get; } = token;

    public string TraceId { get; } = traceId;

    /// <summary>Ends when the world is reset or deleted: whatever still waits for its clock waits for nothing.</summary>
    public CancellationToken WorldLifetime { get; } = world.Lifetime;

    /// <summary>What the token opens; set by authentication before any operation runs.</summary>
    public Grant Grant
    {
        get => _grant ?? throw new InvalidOperationException("The call is not authenticated.");
        set => _grant = value;
    }

    public OperationMetadata? Operation => Context.GetEndpoint()?.Metadata.GetMetadata<OperationMetadata>();

    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Whether the operation has looked at the body.</summary>
    public bool IsBodyRead { get; set; }

    public BufferedResponse? Response { get; set; }

    public Refusal? Refusal { get; private set; }

    public FaultHit? Fault { get; set; }

    /// <summary>What leads to the page after the one that is answered; null: there is none, or it is no list.</summary>
    public string? NextCursor { get; set; }

    /// <summary>The key that lets the call be sent again, where the operation found one.</summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>Whether the call turned out to be about a group.</summary>
    public bool IsAboutGroup { get; set; }

    /// <summary>How the reports name the call.</summary>
    public CallReference Reference => new(World.Name, TraceId);

    /// <summary>What a fault makes of the delivery that the call starts; null: nothing.</summary>
    public DeliveryOutcome? DeliveryOutcome => Fault?.Effect.Delivery;

    /// <summary>Whether a fault lets the card that the call sets up or changes come to nothing: it is kept, but not active.</summary>
    public bool CardFails =>
        Fault?.Effect.Error is { } error && (error == ApiErrors.ContactCardSetupFailed || error == ApiErrors.ServiceUnavailable);

    /// <summary>Where the caller reached the emulator, unless it was told where it is reached: scheme, host and port.</summary>
    public string Origin => _origin ??= MediaLinks.OriginOf(Context.Request, settings.PublicUrl);

    /// <summary>Which addresses media may be named by.</summary>
    public MediaAddresses Addresses => new(Origin, settings.FetchHosts);

    /// <summary>The hosts that are no local ones and yet may be told over plain http.</summary>
    public HostList HttpWebhookHosts => settings.HttpWebhookHosts;

    /// <summary>What the journal tells of the call beyond its answer; null: nothing.</summary>
    public IReadOnlyList<string>? Notes => _notes?.ToArray();

    /// <summary>How an answer that shows this state names downloads.</summary>
    public MediaLinks Links(WorldState state) => new(state, World, Origin);

    /// <summary>The same for the state as it is now.</summary>
    public MediaLinks Links() => Links(World.Current);

    /// <summary>Lets the journal tell something; several downloads may do so at once.</summary>
    public void Note(string note) => LazyInitializer.EnsureInitialized(ref _notes).Enqueue(note);

    /// <summary>Counts that the answer was decided by a behaviour.</summary>
    public void Record(Behaviour behaviour) => World.Counters.Record(behaviour, Reference);

    /// <summary>Answers with the vendor's envelope.</summary>
    public void Refuse(Refusal refusal)
    {
        Refusal = refusal;
        Response = Envelope.Of(refusal, TraceId);
        if (refusal.RetryAfter is { } seconds) Context.Response.Headers.RetryAfter = $"{seconds}";
    }

    /// <summary>The call a context carries below the vendor's prefixes.</summary>
    public static ApiCall Of(HttpContext context) => context.Features.GetRequiredFeature<ApiCall>();

    /// <summary>Lets minimal APIs hand the call to an operation.</summary>
    public static ValueTask<ApiCall?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<ApiCall>());
}
