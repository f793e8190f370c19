using System.Text.RegularExpressions;

namespace Chats.Emulator.Docs;

/// <summary>How the code cites a rule or a behaviour: the word <c>rule</c> and its id, or <c>rules</c> and several.</summary>
internal static partial class RuleCitations
{
    /// <summary>The ids that a text cites.</summary>
    public static IEnumerable<string> In(string text) =>
        Citation().Matches(text).SelectMany(match => match.Groups["id"].Captures.Select(id => id.Value));

    [GeneratedRegex(@"\brules? (?:(?:, | and )?(?<id>[a-z][a-z-]*(?:\.[a-z0-9-]*[a-z0-9])+))+")]
    private static partial Regex Citation();
}
