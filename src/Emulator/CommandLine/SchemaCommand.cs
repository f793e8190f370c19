using System.CommandLine;
using Chats.Emulator.Scenarios;

namespace Chats.Emulator.CommandLine;

/// <summary><c>schema</c>: prints the JSON Schema of scenarios.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of scenarios, for editors");
        command.SetAction(_ => Console.Write(ScenarioSchema.Generate()));
        return command;
    }
}
