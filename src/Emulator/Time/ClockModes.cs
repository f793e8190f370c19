namespace Chats.Emulator.Time;

/// <summary>How the modes of a clock are written, in the order of <see cref="ClockMode"/>.</summary>
internal static class ClockModes
{
    public static readonly string[] Names = ["real", "manual", "running"];

    public static string ToWireName(this ClockMode mode) => Names[(int)mode];

    /// <summary>The mode of that name; null: there is none.</summary>
    public static ClockMode? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? (ClockMode)index : null;
}
