using Chats.Emulator.Control;
using Chats.Emulator.Control.Lines;

namespace Chats.Emulator.Testing;

/// <summary>
/// Changes what the vendor decides about lines: which the account has, whether one may act, its flag and reputation, how long its messages
/// last.
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

    /// <summary>
    /// Gives the account a line, told as <c>phone_number.assigned</c>; one that was taken from it comes back with its chats.
    /// </summary>
    /// <param name="number">The line, E.164.</param>
    /// <param name="lineType"><c>RCS</c> for a line that does RCS and SMS only, <c>iMessage</c>; null: what it could do before,
    /// <c>iMessage</c> if it is new.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The number is a line of the account already, or a person, or it comes back and was of
    /// another type (409); or it is no number, or there is no such type (400).</exception>
    public Task<LineResponse> AssignAsync(string number, string? lineType = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(number);
        return _channel.ReadAsync(
            HttpMethod.Post,
            "lines",
            ControlChannel.Json(new AssignLineRequest(number, lineType), ControlJson.Wire.AssignLineRequest),
            ControlJson.Wire.LineResponse,
            cancellation);
    }

    /// <summary>Takes a line from the account, and its chats with it; told as <c>phone_number.released</c>.</summary>
    /// <param name="number">The line, E.164.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The world has no such line (404).</exception>
    public Task ReleaseAsync(string number, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(number);
        return _channel.SendAsync(HttpMethod.Delete, $"lines/{Uri.EscapeDataString(number)}", null, cancellation);
    }

    /// <summary>Takes a line's contact card away, as only the vendor can; told as <c>contact_card.deleted</c>.</summary>
    /// <param name="number">The line, E.164.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The world has no such line, or the line no card (404).</exception>
    public Task DeleteCardAsync(string number, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(number);
        return _channel.SendAsync(HttpMethod.Delete, $"lines/{Uri.EscapeDataString(number)}/contact_card", null, cancellation);
    }

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
