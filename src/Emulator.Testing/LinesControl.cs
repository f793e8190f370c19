using Chats.Emulator.Control;

namespace Chats.Emulator.Testing;

/// <summary>Switches what a line of the account may do and how long its messages last.</summary>
/// <example>
/// <code>
/// await control.Lines.PutAsync("+12025550100", eligible: false); // sends answer 403/2027 from here on
/// </code>
/// </example>
public sealed class LinesControl
{
    private readonly ControlChannel _channel;

    internal LinesControl(ControlChannel channel) => _channel = channel;

    /// <summary>Switches a line; what is null stays as it is.</summary>
    /// <param name="number">The line, E.164.</param>
    /// <param name="eligible">False: whatever needs the line to act is refused with 403/2027, while reading works.</param>
    /// <param name="ephemeral">Whether messages and files made from now on vanish after 24 hours.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The world has no such line (404).</exception>
    public Task<LineInfo> PutAsync(string number, bool? eligible = null, bool? ephemeral = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(number);
        return _channel.ReadAsync(
            HttpMethod.Put,
            $"lines/{Uri.EscapeDataString(number)}",
            ControlChannel.Json(new ChangeLineRequest(eligible, ephemeral), ControlJson.Wire.ChangeLineRequest),
            ControlJson.Wire.LineInfo,
            cancellation);
    }
}
