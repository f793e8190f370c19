using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Testing;

/// <summary>
/// A duration in a scenario: a <see cref="TimeSpan"/>, or a text such as <c>"400ms"</c>, <c>"5s"</c>, <c>"1h30m"</c> or <c>"PT5M"</c>.
/// </summary>
public readonly record struct ScenarioDuration
{
    private ScenarioDuration(TimeSpan value) => Value = value;

    internal TimeSpan Value { get; }

    /// <summary>A duration.</summary>
    /// <param name="duration">How long.</param>
    public static implicit operator ScenarioDuration(TimeSpan duration) => new(duration);

    /// <summary>A duration as a scenario file writes it.</summary>
    /// <param name="text">Such as <c>5s</c>.</param>
    /// <exception cref="ScenarioException">The text is no duration.</exception>
    public static implicit operator ScenarioDuration(string text) => new(ScenarioValues.Read(Times.Duration(), text));
}
