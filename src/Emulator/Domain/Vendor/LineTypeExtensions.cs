namespace Chats.Emulator.Domain.Vendor;

/// <summary>The vendor's spelling of what a line can do.</summary>
internal static class LineTypeExtensions
{
    public static readonly string[] Names = ["iMessage", "RCS"];

    public static string ToWireName(this LineType type) => Names[(int)type];

    /// <summary>Whether messages of such a line can travel over the service at all.</summary>
    public static bool Does(this LineType type, Service service) => type == LineType.IMessage || service != Service.IMessage;

    public static LineType? Parse(string? text, StringComparison comparison = StringComparison.Ordinal) =>
        Array.FindIndex(Names, name => string.Equals(name, text, comparison)) is >= 0 and var index ? (LineType)index : null;
}
