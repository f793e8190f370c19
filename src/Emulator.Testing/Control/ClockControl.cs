using System.Xml;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Clock;

namespace Chats.Emulator.Testing;

/// <summary>Stops, sets, runs and advances a world's clock. Everything that takes time in the world obeys it.</summary>
/// <example>
/// <code>
/// await control.Clock.StopAsync();
/// // ... send a message ...
/// await control.Clock.AdvanceAsync(TimeSpan.FromSeconds(5)); // by now it is delivered
/// </code>
/// </example>
public sealed class ClockControl
{
    private readonly ControlChannel _channel;

    internal ClockControl(ControlChannel channel) => _channel = channel;

    /// <summary>The world's time, how its clock flows, and what waits for it.</summary>
    public Task<ClockResponse> GetAsync(CancellationToken cancellation = default) =>
        _channel.GetAsync("clock", ControlJson.Wire.ClockResponse, cancellation);

    /// <summary>Makes the clock manual where it stands; from here it moves only when told to.</summary>
    public Task<ClockResponse> StopAsync(CancellationToken cancellation = default) => PutAsync(new SetClockRequest("manual"), cancellation);

    /// <summary>Makes the clock manual and sets it. Everything due on the way forward runs, in order, before this returns.</summary>
    /// <param name="now">The world's new time, kept to the millisecond.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<ClockResponse> SetAsync(DateTimeOffset now, CancellationToken cancellation = default) =>
        PutAsync(new SetClockRequest("manual", now), cancellation);

    /// <summary>
    /// Makes the clock flow by itself, from where it stands or a later time. Unlike a real one it has a speed of its own, and can start
    /// anywhere.
    /// </summary>
    /// <param name="now">Where it goes on; everything due on the way there runs, in order, before this returns. Null: where it
    /// stands.</param>
    /// <param name="speed">How many seconds it moves in one of the machine's; null: as before, or 1.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<ClockResponse> RunAsync(DateTimeOffset? now = null, double? speed = null, CancellationToken cancellation = default) =>
        PutAsync(new SetClockRequest("running", now, speed), cancellation);

    /// <summary>Makes the clock follow the machine's again.</summary>
    public Task<ClockResponse> ReleaseAsync(CancellationToken cancellation = default) =>
        PutAsync(new SetClockRequest("real"), cancellation);

    /// <summary>
    /// Moves the clock forward. Everything due on the way runs, in order, before this returns; a running clock flows on from there, and so
    /// does a real one, which is running from then on.
    /// </summary>
    /// <param name="by">How far; not negative, kept to the millisecond.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The duration is negative (400).</exception>
    public Task<AdvanceResponse> AdvanceAsync(TimeSpan by, CancellationToken cancellation = default) =>
        AdvanceAsync(XmlConvert.ToString(by), cancellation);

    /// <summary>
    /// Moves the clock forward. Everything due on the way runs, in order, before this returns; a running clock flows on from there, and so
    /// does a real one, which is running from then on.
    /// </summary>
    /// <param name="by">How far: <c>5m</c>, <c>1h30m</c>, <c>400ms</c>, <c>PT5M</c>.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">It is no duration (400).</exception>
    public Task<AdvanceResponse> AdvanceAsync(string by, CancellationToken cancellation = default) => _channel.ReadAsync(
        HttpMethod.Post,
        "clock/advance",
        ControlChannel.Json(new AdvanceRequest(by), ControlJson.Wire.AdvanceRequest),
        ControlJson.Wire.AdvanceResponse,
        cancellation);

    private Task<ClockResponse> PutAsync(SetClockRequest request, CancellationToken cancellation) => _channel.ReadAsync(
        HttpMethod.Put, "clock", ControlChannel.Json(request, ControlJson.Wire.SetClockRequest), ControlJson.Wire.ClockResponse,
        cancellation);
}
