namespace Chats.Emulator.CommandLine.Options;

/// <summary>An option that an environment variable can set as well.</summary>
internal interface IVariableOption
{
    /// <summary>The variable's name.</summary>
    string Variable { get; }
}
