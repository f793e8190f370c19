namespace Chats.Emulator.Common;

/// <summary>A time in UTC, or none, as it is stored where there are many: 8 bytes, and a <c>DateTimeOffset?</c> takes 24.</summary>
internal readonly record struct StoredTime
{
    /// <summary>Ticks of UTC and one; zero: there is no time.</summary>
    private readonly long _value;

    private StoredTime(long value) => _value = value;

    /// <summary>The time, where there always is one.</summary>
    public DateTimeOffset Value => new(_value - 1, TimeSpan.Zero);

    public static implicit operator StoredTime(DateTimeOffset? time) => new(time is { } known ? known.UtcTicks + 1 : 0);

    public static implicit operator DateTimeOffset?(StoredTime time) =>
        time._value == 0 ? null : time.Value;
}
