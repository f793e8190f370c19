namespace Chats.Emulator.Errors;

/// <summary>How evidence is written.</summary>
internal static class Evidences
{
    public static readonly string[] Names = ["documented", "observed", "assumed"];

    public static string Wire(this Evidence evidence) => Names[(int)evidence];
}
