using System.CommandLine;

namespace Chats.Emulator.CommandLine;

public sealed class VerificationOptionsTests
{
    private readonly RootCommand _command = new();
    private readonly VerificationOptions _options = new();

    public VerificationOptionsTests() => _options.AddTo(_command);

    [Theory]
    [InlineData("", false)]
    [InlineData("--fail-on-assumed", true)]
    [InlineData("--fail-on-assumed on", true)]
    [InlineData("--fail-on-assumed off", false)]
    public void A_switch_is_on_when_it_is_named(string line, bool isOn) => Assert.Equal(isOn, _options.Read(Parse(line)).FailOnAssumed);

    [Theory]
    [InlineData("", true)]
    [InlineData("--rule-header off", false)]
    public void The_header_is_sent_unless_it_is_switched_off(string line, bool isOn) =>
        Assert.Equal(isOn, _options.Apply(Parse(line), new EmulatorOptions()).RuleHeader);

    [Fact]
    public void Reads_what_is_to_be_verified()
    {
        var read = _options.Read(Parse("--min-coverage 80 --coverage-report out.xml --accept-assumed chats.list.limit,chats.reuse-status"));

        Assert.Equal((80, "out.xml"), (read.MinimumCoverage, read.ReportFile));
        Assert.Equal(["chats.list.limit", "chats.reuse-status"], read.Accepted);
    }

    [Theory]
    [InlineData("--min-coverage 101")]
    [InlineData("--coverage-report out.txt")]
    [InlineData("--rule-header maybe")]
    [InlineData("--accept-assumed chats.list.limt")]
    public void Refuses_what_makes_no_sense(string line) => Assert.NotEmpty(_command.Parse(line).Errors);

    private ParseResult Parse(string line)
    {
        var parsed = _command.Parse(line);
        Assert.Empty(parsed.Errors);
        return parsed;
    }
}
