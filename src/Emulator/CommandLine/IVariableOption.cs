namespace Chats.Emulator.CommandLine;

/// <summary>An option that an environment variable can set as well.</summary>
internal interface IVariableOption
{
    /// <summary>The variable's name.</summary>
    string Variable { get; }
}
