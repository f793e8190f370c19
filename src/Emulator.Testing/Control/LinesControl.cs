using Chats.Emulator.Control;
using Chats.Emulator.Control.Lines;

namespace Chats.Emulator.Testing;

/// <summary>
/// Changes what the vendor decides about a line of the account: whether it may act, its flag and reputation, how long its messages last.
/// </summary>
/// <example>
/// <code>
/// await control.Lines.PutAsync("+12025550100", new ChangeLineRequest(Eligible: false)); // sends answer 403/2027 from here on
/// </code>
/// </example>
public sealed class LinesControl
{
    private readonly ControlChannel _channel;

    internal LinesControl(ControlChannel channel) => _channel = channel;

    /// <summary>Changes a line; a new flag or reputation is told as <c>phone_number.status_updated</c>.</summary>
    /// <param name="number">The line, E.164.</param>
    /// <param name="change">What changes; what is null stays as it is.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The world has no such line (404), or a value is none of the known ones (400).</exception>
    public Task<LineResponse> PutAsync(string number, ChangeLineRequest change, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(number);
        ArgumentNullException.ThrowIfNull(change);
        return _channel.ReadAsync(
            HttpMethod.Put,
            $"lines/{Uri.EscapeDataString(number)}",
            ControlChannel.Json(change, ControlJson.Wire.ChangeLineRequest),
            ControlJson.Wire.LineResponse,
            cancellation);
    }
}
