using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>A time in a scenario: fixed, or relative to the world's start.</summary>
/// <remarks>
/// Give a <see cref="DateTimeOffset"/>, a <see cref="TimeSpan"/> (negative: before the start), or a text such as <c>"-5m"</c> or
/// <c>"2026-11-23T18:00:00Z"</c>.
/// </remarks>
public readonly record struct ScenarioTime
{
    private readonly TimeSpec _when;

    private ScenarioTime(TimeSpec when) => _when = when;

    internal TimeSpec When => _when;

    internal Located<TimeSpec> Located => Scenarios.Text.Located.Of(_when);

    /// <summary>A fixed time.</summary>
    /// <param name="context">The time.</param>
    public static implicit operator ScenarioTime(DateTimeOffset context) => new(TimeSpec.Of(context));

    /// <summary>So long after the start; negative: before it.</summary>
    /// <param name="fromStart">How long.</param>
    public static implicit operator ScenarioTime(TimeSpan fromStart) => new(new TimeSpec(null, fromStart));

    /// <summary>A time as a scenario file writes it.</summary>
    /// <param name="text">Such as <c>-5m</c> or <c>2026-11-23T18:00:00Z</c>.</param>
    /// <exception cref="ScenarioException">The text is not a time.</exception>
    public static implicit operator ScenarioTime(string text) => new(ScenarioValues.Read(Times.Moment(), text));
}
