using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Chats.Emulator.Common;

namespace Chats.Emulator.CommandLine.Options;

/// <summary>Options that an environment variable can set as well; the command line wins.</summary>
internal static class Settings
{
    public static VariableOption<string?> Text(string name, string helpName, string variable, string description) => new(name, variable)
    {
        HelpName = helpName,
        Description = $"{description} [{variable}]",
        DefaultValueFactory = _ => EnvironmentVariables.Value(variable),
    };

    /// <summary>A text that must be right before anything starts.</summary>
    public static VariableOption<string?> Text(
        string name, string helpName, string variable, string description, TextRule rule)
    {
        string? Parse(ArgumentResult result, string text, string source)
        {
            if (rule.Problem(source, text) is { } problem) result.AddError(problem);
            return text;
        }

        return new VariableOption<string?>(name, variable)
        {
            HelpName = helpName,
            Description = $"{description} [{variable}]",
            CustomParser = result => Parse(result, result.Tokens[0].Value, name),
            DefaultValueFactory = result => EnvironmentVariables.Value(variable) is { } text ? Parse(result, text, variable) : null,
        };
    }

    /// <summary>What may be given several times; in the variable, separated by semicolons.</summary>
    public static VariableOption<string[]> Texts(string name, string helpName, string variable, string description) => new(name, variable)
    {
        HelpName = helpName,
        Description = $"{description} [{variable}]",
        DefaultValueFactory =
            _ => EnvironmentVariables.Value(variable)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                ?? [],
    };

    /// <summary>So many MiB, up to 1 TiB.</summary>
    public static VariableOption<int> Mebibytes(string name, string variable, string description, int standard) =>
        Number(name, variable, description, standard, new NumberRule(1, 1_048_576, "whole number of MiB"));

    public static VariableOption<int> Number(string name, string variable, string description, int standard, NumberRule rule)
    {
        return new VariableOption<int>(name, variable)
        {
            HelpName = "N",
            Description = $"{description} [{variable}]",
            CustomParser = result => Parse(result, result.Tokens[0].Value, name, rule),
            DefaultValueFactory =
                result => EnvironmentVariables.Value(variable) is { } text ? Parse(result, text, variable, rule) : standard,
        };
    }

    /// <summary>On when it is named; <c>on</c> or <c>off</c> may follow.</summary>
    public static VariableOption<Switch> Switch(string name, string variable, string description, Switch standard) => new(name, variable)
    {
        HelpName = "on|off",
        Description = $"{description} [{variable}]",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result => Parse(result, result.Tokens[0].Value, name),
        DefaultValueFactory =
            result => IsNamed(result)
                ? Options.Switch.On
                : EnvironmentVariables.Value(variable) is { } text ? Parse(result, text, variable) : standard,
    };

    /// <summary>One word of several.</summary>
    public static VariableOption<T> Choice<T>(string name, string variable, string description, T standard)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(word => word.ToLowerInvariant()).ToList();
        T Parse(ArgumentResult result, string text, string source)
        {
            if (words.Contains(text.ToLowerInvariant())) return Enum.Parse<T>(text, ignoreCase: true);
            result.AddError($"{source} must be one of {string.Join(", ", words)}, not '{text}'{DidYouMean(text, words)}");
            return standard;
        }

        return new VariableOption<T>(name, variable)
        {
            HelpName = string.Join('|', words),
            Description = $"{description} [{variable}]",
            CustomParser = result => Parse(result, result.Tokens[0].Value, name),
            DefaultValueFactory = result => EnvironmentVariables.Value(variable) is { } text ? Parse(result, text, variable) : standard,
        };
    }

    private static string DidYouMean(string text, IReadOnlyList<string> words) =>
        Spelling.Closest(text, words) is { } word ? $"; did you mean '{word}'?" : "";

    /// <summary>An option that is named without a value gets its default from the same place as one that is not.</summary>
    private static bool IsNamed(ArgumentResult result) => result.Parent is OptionResult { Implicit: false };

    private static Switch Parse(ArgumentResult result, string text, string name)
    {
        if (text.ToLowerInvariant() is "on" or "true" or "1") return Options.Switch.On;
        if (text.ToLowerInvariant() is not ("off" or "false" or "0")) result.AddError($"{name} must be on or off, not '{text}'.");
        return Options.Switch.Off;
    }

    private static int Parse(ArgumentResult result, string text, string name, NumberRule rule)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && rule.IsRight(number)) return number;
        result.AddError(rule.Message(name, text));
        return 0;
    }
}
