using System.CommandLine;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Scenarios;

namespace Chats.Emulator.CommandLine;

/// <summary><c>schema</c>: prints the JSON Schema of scenarios, or that of test files.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var tests = new Option<bool>("--tests") { Description = "The schema of conversation tests instead" };
        var command = new Command("schema", "Print the JSON Schema of scenarios or of conversation tests, for editors") { tests };
        command.SetAction(parsed => Console.Write(parsed.GetValue(tests) ? TestFileSchema.Generate() : ScenarioSchema.Generate()));
        return command;
    }
}
