namespace Chats.Emulator.ApiTests.Host;

/// <summary>What the runtime is told about the program, this host must be told too; else a test shows what no user will see.</summary>
public sealed class RuntimeSwitchTests
{
    /// <summary>How memory and code are managed, which changes how fast an answer comes and nothing about it.</summary>
    private static readonly string[] Speed = ["System.GC.", "System.Runtime.Tiered"];

    [Fact]
    public void Tests_run_with_the_switches_of_the_program()
    {
        var configuration =
            JsonElement.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Chats.Emulator.runtimeconfig.json")));
        var program = configuration.GetProperty("runtimeOptions").GetProperty("configProperties").EnumerateObject()
            .Where(property => !Speed.Any(prefix => property.Name.StartsWith(prefix, StringComparison.Ordinal)))
            .ToDictionary(property => property.Name, property => property.Value.ToString(), StringComparer.Ordinal);

        var here = program.Keys.ToDictionary(name => name, name => AppContext.GetData(name)?.ToString(), StringComparer.Ordinal);

        Assert.Contains("System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault", program.Keys);
        Assert.Equal(program.Select(Lower), here.Select(pair => Lower(KeyValuePair.Create(pair.Key, pair.Value ?? ""))));
    }

    private static string Lower(KeyValuePair<string, string> pair) => $"{pair.Key}={pair.Value}".ToLowerInvariant();
}
