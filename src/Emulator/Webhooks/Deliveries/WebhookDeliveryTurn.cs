namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>
/// A delivery's turn among those of its subscription and chat; disposing of it lets the next one go. Guarded by the
/// <see cref="WebhookDeliverySequencer"/>.
/// </summary>
/// <param name="sequencer">Who gave it.</param>
/// <param name="row">Those it is one of.</param>
/// <param name="delivery">The delivery's number.</param>
internal sealed class WebhookDeliveryTurn(WebhookDeliverySequencer sequencer, WebhookDeliveryGroup row, long delivery) : IDisposable
{
    // What is released must not continue on the thread that releases it.
    private readonly TaskCompletionSource _granted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WebhookDeliveryGroup Row { get; } = row;

    public long Delivery { get; } = delivery;

    /// <summary>The delivery under way that it did not wait for.</summary>
    public long? Overtook { get; private set; }

    /// <summary>Since when its attempt is under way, as a timestamp of the machine.</summary>
    public long? Since { get; set; }

    /// <summary>Ends once it is its turn, or once there is none to wait for any more.</summary>
    public Task Granted => _granted.Task;

    /// <summary>Says that its attempt begins now.</summary>
    public void Begin() => sequencer.Begin(this);

    public void Grant(long? overtook = null)
    {
        Overtook = overtook;
        _granted.TrySetResult();
    }

    public void Dispose() => sequencer.Leave(this);
}
