
namespace Chats.Emulator.Domain.Messages;

/// <summary>The texts by which a person opts out: these and nothing else, blanks around them aside.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> CaseSensitive =
        new(StringComparer.Ordinal) { "STOP", "UNSUBSCRIBE", "OPTOUT", "CANCEL", "END", "QUIT" };

    private static readonly HashSet<string> AnyCase = new(StringComparer.OrdinalIgnoreCase) { "OPT OUT", "OPT-OUT", "OPTOUT" };

    public static bool Is(string text) => text.Trim() is var word && (CaseSensitive.Contains(word) || AnyCase.Contains(word));
}
