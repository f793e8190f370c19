namespace Chats.Emulator.Testing.Tests;

/// <summary>What needs no container to be true; building one looks for an engine all the same.</summary>
[Trait("Requires", "Docker")]
public sealed class BuilderTests
{
    [Fact]
    public void An_image_is_needed() => Assert.ThrowsAny<ArgumentException>(() => new ChatsEmulatorBuilder(""));

    [Fact]
    public void A_scenario_that_is_not_there_is_found_out_at_once() =>
        Assert.Throws<FileNotFoundException>(() => new ChatsEmulatorBuilder("any").WithScenario("nowhere.yaml"));

    [Fact]
    public void An_empty_control_token_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ChatsEmulatorBuilder("any").WithControlToken(""));

    [Theory]
    [InlineData("tcp://build.example.com:2375", null, "build.example.com")]
    [InlineData("tcp://build.example.com:2375", "127.0.0.1", null)]
    [InlineData("unix:///var/run/docker.sock", "build.example.com", "build.example.com")]
    [InlineData("tcp://10.0.0.1:2375", null, null)]
    [InlineData("tcp://docker:2375", null, null)]
    [InlineData("unix:///var/run/docker.sock", null, null)]
    public void An_engine_elsewhere_is_called_by_its_name(string endpoint, string? hostOverride, string? name) =>
        Assert.Equal(name, ChatsEmulatorBuilder.NameOf(new Uri(endpoint), hostOverride));

    [Fact]
    public async Task A_container_that_is_not_started_says_so()
    {
        await using var container = TestImage.Build();
        Assert.Contains("StartAsync", Assert.Throws<InvalidOperationException>(() => container.Control).Message, StringComparison.Ordinal);
    }
}
