namespace Chats.Emulator.Rules;

/// <summary>How evidence is written.</summary>
internal static class EvidenceExtensions
{
    public static readonly string[] Names = ["documented", "observed", "assumed"];

    public static string ToWireName(this Evidence evidence) => Names[(int)evidence];
}
