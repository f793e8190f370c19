namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>What a scalar's text was read as: a value, a problem, or a value to go on with in spite of a problem.</summary>
internal readonly record struct Parsed<T>(bool HasValue, T? Value, string? Problem)
{
    public static implicit operator Parsed<T>(T value) => new(true, value, null);
}
