using System.Collections;
using System.CommandLine;

namespace Chats.Emulator.CommandLine.Options;

/// <summary>A variable that begins like ours is known, was injected by an orchestrator, or is a slip.</summary>
public sealed class EnvironmentVariablesTests
{
    private static readonly RootCommand Command = Serving();

    [Theory]
    [InlineData("CHATS_EMULATOR_PORT", "4010")]
    [InlineData("CHATS_EMULATOR_SCENARIO", "a.yaml")]
    [InlineData("CHATS_EMULATOR_URL", "http://localhost:4010")]
    [InlineData("CHATS_EMULATOR_IMAGE", "chats-emulator")]
    [InlineData("CHATS_EMULATOR_SERVICE_HOST", "10.0.0.1")]
    [InlineData("CHATS_EMULATOR_SERVICE_PORT", "8080")]
    [InlineData("CHATS_EMULATOR_SERVICE_PORT_HTTP", "8080")]
    [InlineData("CHATS_EMULATOR_PORT", "tcp://10.0.0.1:8080")]
    [InlineData("CHATS_EMULATOR_PORT_8080_TCP", "tcp://10.0.0.1:8080")]
    [InlineData("CHATS_EMULATOR_PORT_8080_TCP_ADDR", "10.0.0.1")]
    [InlineData("CHATS_EMULATOR_PORT_53_UDP_PROTO", "udp")]
    [InlineData("CHATS_EMULATOR_CANARY_PORT", "tcp://10.0.0.2:8080")]
    [InlineData("CHATS_EMULATORS", "not ours")]
    [InlineData("PATH", "/bin")]
    public void Is_known_or_not_ours(string name, string value) => Assert.Empty(Problems(name, value));

    [Theory]
    [InlineData("CHATS_EMULATOR_PROT", "'CHATS_EMULATOR_PORT'")]
    [InlineData("CHATS_EMULATOR_SCENARIOS", "'CHATS_EMULATOR_SCENARIO'")]
    [InlineData("chats_emulator_port", "'CHATS_EMULATOR_PORT'")]
    [InlineData("CHATS_EMULATOR_MIN_COVERGE", "'CHATS_EMULATOR_MIN_COVERAGE'")]
    public void A_slip_is_told_what_was_meant(string name, string meant)
    {
        var problem = Assert.Single(Problems(name, "1"));

        Assert.Contains($"{name} is unknown; did you mean {meant}?", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_variable_that_a_description_names_is_declared_by_its_option()
    {
        foreach (var option in Command.Options.Where(option => option.Description!.Contains("[CHATS_EMULATOR_", StringComparison.Ordinal)))
        {
            Assert.Contains($"[{((IVariableOption)option).Variable}]", option.Description!, StringComparison.Ordinal);
        }
    }

    private static List<string> Problems(string name, string value) =>
        [.. EnvironmentVariables.Problems(Command, new Hashtable { [name] = value })];

    private static RootCommand Serving()
    {
        var command = new RootCommand { ServeCommand.Create("serve", ""), HealthCommand.Create() };
        new ServeOptions(0, Switch.Off).AddTo(command);
        return command;
    }
}
