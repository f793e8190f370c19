using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Shapes;

namespace Chats.Emulator.Testing;

/// <summary>A moment in a scenario: fixed, or so long before or after the world's start.</summary>
/// <remarks>Give a <see cref="DateTimeOffset"/>, a <see cref="TimeSpan"/> (negative: before the start), or a text such as <c>"-5m"</c> or <c>"2026-11-23T18:00:00Z"</c>.</remarks>
public readonly record struct ScenarioTime
{
    private readonly When _when;

    private ScenarioTime(When when) => _when = when;

    internal When When => _when;

    internal Located<When> Located => Scenarios.Located.Of(_when);

    /// <summary>A fixed moment.</summary>
    /// <param name="moment">The moment.</param>
    public static implicit operator ScenarioTime(DateTimeOffset moment) => new(When.Of(moment));

    /// <summary>So long after the start; negative: before it.</summary>
    /// <param name="fromStart">How long.</param>
    public static implicit operator ScenarioTime(TimeSpan fromStart) => new(new When(null, fromStart));

    /// <summary>A moment as a scenario file writes it.</summary>
    /// <param name="text">Such as <c>-5m</c> or <c>2026-11-23T18:00:00Z</c>.</param>
    /// <exception cref="ScenarioException">The text is no moment.</exception>
    public static implicit operator ScenarioTime(string text) => new(Words.Read(Times.Moment(), text));
}
