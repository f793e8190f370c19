using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Chats.Emulator.CommandLine;

/// <summary>Options that an environment variable can set as well; the command line wins.</summary>
internal static class Settings
{
    public static Option<string?> Text(string name, string helpName, string variable, string description) => new(name)
    {
        HelpName = helpName,
        Description = $"{description} [{variable}]",
        DefaultValueFactory = _ => Variable(variable),
    };

    /// <summary>A text that must be right before anything starts.</summary>
    public static Option<string?> Text(string name, string helpName, string variable, string description, Func<string, bool> isRight, string expected)
    {
        string? Parse(ArgumentResult result, string text, string source)
        {
            if (!isRight(text)) result.AddError($"{source} must be {expected}, not '{text}'.");
            return text;
        }

        return new Option<string?>(name)
        {
            HelpName = helpName,
            Description = $"{description} [{variable}]",
            CustomParser = result => Parse(result, result.Tokens[0].Value, name),
            DefaultValueFactory = result => Variable(variable) is { } text ? Parse(result, text, variable) : null,
        };
    }

    public static Option<int> Number(string name, string variable, string description, int standard, int minimum, int maximum)
    {
        var option = new Option<int>(name)
        {
            HelpName = "N",
            Description = $"{description} [{variable}]",
            CustomParser = result => Parse(result, result.Tokens[0].Value, name, minimum, maximum),
            DefaultValueFactory = result => Variable(variable) is { } text ? Parse(result, text, variable, minimum, maximum) : standard,
        };
        return option;
    }

    /// <summary>On when it is named; <c>on</c> or <c>off</c> may follow.</summary>
    public static Option<Switch> Switch(string name, string variable, string description, Switch standard) => new(name)
    {
        HelpName = "on|off",
        Description = $"{description} [{variable}]",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result => Parse(result, result.Tokens[0].Value, name),
        DefaultValueFactory = result => IsNamed(result) ? CommandLine.Switch.On : Variable(variable) is { } text ? Parse(result, text, variable) : standard,
    };

    /// <summary>An option that is named without a value gets its default from the same place as one that is not.</summary>
    private static bool IsNamed(ArgumentResult result) => result.Parent is OptionResult { Implicit: false };

    private static Switch Parse(ArgumentResult result, string text, string name)
    {
        if (text.ToLowerInvariant() is "on" or "true" or "1") return CommandLine.Switch.On;
        if (text.ToLowerInvariant() is not ("off" or "false" or "0")) result.AddError($"{name} must be on or off, not '{text}'.");
        return CommandLine.Switch.Off;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static int Parse(ArgumentResult result, string text, string name, int minimum, int maximum)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum) return number;
        result.AddError($"{name} must be a whole number from {minimum} to {maximum}, not '{text}'.");
        return 0;
    }
}
