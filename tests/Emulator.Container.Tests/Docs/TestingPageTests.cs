namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>docs/testing.md: the emulator in a container.</summary>
[Trait("Requires", "Docker")]
public sealed class TestingPageTests
{
    [Fact]
    public async Task A_container_starts_from_a_scenario()
    {
        var image = await TestImage.NeedAsync();

        await using var emulator = new ChatsEmulatorBuilder(image) // what docker build -t named it, such as chats-emulator
            .WithScenario("scenarios/two-lines.yaml")              // or WithScenarioYaml(text)
            .WithHostAccess()                                      // the container reaches this machine as host.docker.internal
            .Build();
        await emulator.StartAsync();                               // when /readyz answers; a broken scenario throws with its problems

        Assert.Equal("two-lines", (await emulator.Control.HealthAsync()).Scenario);
    }
}
