namespace Chats.Emulator.Scenarios.Text;

/// <summary>A value that remembers where it was written, so that a later check can point there.</summary>
internal sealed record Located<T>(T Value, Position Position);

/// <summary>Makes values that were written nowhere.</summary>
internal static class Located
{
    public static Located<T> Of<T>(T value) => new(value, Position.Start);
}
