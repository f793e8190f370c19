using System.CommandLine;
using System.CommandLine.Parsing;

namespace Chats.Emulator.CommandLine.Options;

/// <summary>
/// An option that an environment variable can set as well. Its variable is known for no other reason than that the option exists.
/// </summary>
/// <param name="name">The option: <c>--port</c>.</param>
/// <param name="variable">The variable: <c>CHATS_EMULATOR_PORT</c>.</param>
internal sealed class VariableOption<T>(string name, string variable) : Option<T>(name), IVariableOption
{
    public string Variable { get; } = variable;

    /// <summary>How the caller gave the value, for messages about it: the option, or the variable that stood in for it.</summary>
    public string SourceIn(ParseResult parsed) => IsGivenIn(parsed) || EnvironmentVariables.Value(Variable) is null ? Name : Variable;

    /// <summary>Whether the command line itself has the option.</summary>
    public bool IsGivenIn(ParseResult parsed) => parsed.GetResult(this) is OptionResult { Implicit: false };
}
