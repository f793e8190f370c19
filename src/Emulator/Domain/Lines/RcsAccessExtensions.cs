namespace Chats.Emulator.Domain.Lines;

/// <summary>Our own words for a line's access to RCS; the vendor only shows its refusals.</summary>
internal static class RcsAccessExtensions
{
    public static readonly string[] Names = ["enabled", "disabled", "no_account"];

    public static string ToWireName(this RcsAccess access) => Names[(int)access];

    public static RcsAccess? Parse(string? text) => Array.IndexOf(Names, text) is >= 0 and var index ? (RcsAccess)index : null;
}
