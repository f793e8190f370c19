using System.Collections;
using System.CommandLine;
using System.Text.RegularExpressions;
using Chats.Emulator.CommandLine.Intercept;
using Chats.Emulator.Common;

namespace Chats.Emulator.CommandLine.Options;

/// <summary>
/// The environment variables that begin with <c>CHATS_EMULATOR_</c>: those that options declare, those that others set, and slips.
/// </summary>
internal static partial class EnvironmentVariables
{
    private const string Prefix = "CHATS_EMULATOR_";

    /// <summary>
    /// Known though no option reads them: what <c>docs/ci/compose.yaml</c> and the testing library name the image by, and what a command of
    /// <c>exec --intercept</c> is told.
    /// </summary>
    private static readonly string[] OfOthers = ["CHATS_EMULATOR_IMAGE", InterceptVariables.AuthorityVariable];

    /// <summary>The value of a variable; null when it is not set, empty, or was set by an orchestrator that means something else.</summary>
    public static string? Value(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value && !IsInjected(name, value) ? value : null;

    /// <summary>What is wrong with the variables that are set, a line for each that is unknown.</summary>
    /// <param name="root">The command whose options, and those of its subcommands, declare what is known.</param>
    /// <param name="variables">The environment; null: this process's.</param>
    public static IEnumerable<string> Problems(Command root, IDictionary? variables = null)
    {
        var known = Known(root).Concat(OfOthers).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return (variables ?? Environment.GetEnvironmentVariables()).Cast<DictionaryEntry>()
            .Select(variable => (Name: (string)variable.Key, Value: (string?)variable.Value ?? ""))
            .Where(variable => variable.Name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            .Where(variable => !known.Contains(variable.Name, StringComparer.Ordinal) && !IsInjected(variable.Name, variable.Value))
            .OrderBy(variable => variable.Name, StringComparer.Ordinal)
            .Select(variable => $"The environment variable {variable.Name} is unknown{Spelling.Hint(variable.Name, known)}");
    }

    private static IEnumerable<string> Known(Command command) => command.Options.OfType<IVariableOption>().Select(option => option.Variable)
        .Concat(command.Subcommands.SelectMany(Known));

    /// <summary>
    /// Kubernetes gives every container variables for each Service of its namespace, and Docker did the same for linked containers: a
    /// Service or container that is
    /// called <c>chats-emulator</c> makes names that begin like ours, one of them the very name of the port option.
    /// </summary>
    private static bool IsInjected(string name, string value) =>
        Injected().IsMatch(name) || (name.EndsWith("_PORT", StringComparison.Ordinal) && SocketAddress().IsMatch(value));

    [GeneratedRegex(@"(_SERVICE_HOST|_SERVICE_PORT(_[A-Z0-9_]+)?|_PORT_[0-9]+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR|START|END))?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Injected();

    [GeneratedRegex(@"\A(tcp|udp|sctp)://", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SocketAddress();
}
