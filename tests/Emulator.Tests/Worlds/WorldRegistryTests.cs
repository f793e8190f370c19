using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds;

public sealed class WorldRegistryTests
{
    private static readonly WorldOrigin Boot = new("boot", "", new WorldState { Seed = 1 });

    [Fact]
    public void Any_token_opens_the_default_world()
    {
        using var worlds = new WorldRegistry(Boot, TimeProvider.System, new WorldLimits());
        Assert.Same(worlds.Default, worlds.Open("whatever")!.World);
        Assert.Same(worlds.Default, worlds.Open("worldwide-1")!.World);
        Assert.Equal(1, worlds.Count);
    }

    [Theory]
    [InlineData("world-")]
    [InlineData("world-/../x")]
    [InlineData("world-a\n")]
    [InlineData("World-ana")]
    [InlineData("world_ana")]
    public void A_token_that_names_a_world_badly_opens_none(string token)
    {
        using var worlds = new WorldRegistry(Boot, TimeProvider.System, new WorldLimits());
        Assert.Null(worlds.Open(token));
        Assert.Equal(1, worlds.Count);
    }

    [Fact]
    public void The_key_of_an_ended_world_opens_nothing_unless_somebody_gave_the_name()
    {
        using var worlds = new WorldRegistry(Boot, TimeProvider.System, new WorldLimits());
        var given = worlds.Open("world-w2")!.World!;
        var first = worlds.Create(null, Boot)!;
        var third = worlds.Create(null, Boot)!;
        Assert.Equal(["w1", "w3"], [first.Name, third.Name]);
        foreach (var world in new[] { given, first, third }) worlds.Delete(world);

        Assert.Null(worlds.Open("world-w1"));
        Assert.Null(worlds.Open("world-w3"));
        Assert.Equal("w2", worlds.Open("world-w2")!.World!.Name);
        Assert.Equal("w4", worlds.Open("world-w4")!.World!.Name);
        Assert.Equal("w01", worlds.Open("world-w01")!.World!.Name);
    }

    [Fact]
    public void A_token_that_a_scenario_declares_is_that_whatever_it_looks_like()
    {
        using var worlds = new WorldRegistry(
            Boot with { Tokens = [new DeclaredToken("World_x", null)] }, TimeProvider.System, new WorldLimits());
        Assert.Same(worlds.Default, worlds.Open("World_x")!.World);
    }

    [Fact]
    public void A_world_token_forks_the_boot_scenario_once()
    {
        using var worlds = new WorldRegistry(Boot, TimeProvider.System, new WorldLimits());
        var forked = worlds.Open("world-ana")!.World;

        Assert.Equal("ana", forked!.Name);
        Assert.Same(forked, worlds.Open("world-ana")!.World);
        Assert.NotSame(worlds.Default, forked);
        Assert.Same(worlds.Default.Current, forked.Current);
    }

    [Fact]
    public void Strict_scenarios_know_only_their_tokens_and_created_worlds()
    {
        using var worlds = new WorldRegistry(
            Boot with { StrictTokens = true, Tokens = [new DeclaredToken("key", null)] }, TimeProvider.System, new WorldLimits());
        worlds.Create("mine", Boot);

        Assert.Null(worlds.Open("other"));
        Assert.Null(worlds.Open("world-new"));
        Assert.Same(worlds.Default, worlds.Open("key")!.World);
        Assert.Equal("mine", worlds.Open("world-mine")!.World!.Name);
    }

    [Fact]
    public void Refuses_more_worlds_than_allowed_and_drops_none()
    {
        using var worlds = new WorldRegistry(Boot, TimeProvider.System, new WorldLimits(Worlds: 2));
        Assert.NotNull(worlds.Open("world-one")!.World);

        Assert.Null(worlds.Create("two", Boot));
        Assert.Equal(ApiErrors.ServiceUnavailable, worlds.Open("world-two")!.Refusal!.Error);
        Assert.NotNull(worlds.Find("one"));
    }

    [Fact]
    public void A_deleted_world_comes_back_fresh()
    {
        using var worlds = new WorldRegistry(Boot, TimeProvider.System, new WorldLimits());
        var first = worlds.Open("world-ana")!.World!;
        worlds.Delete(first);

        Assert.Null(worlds.Find("ana"));
        Assert.NotSame(first, worlds.Open("world-ana")!.World);
    }

    [Fact]
    public void A_declared_token_stays_with_the_world_that_declared_it_first()
    {
        var declaring = Boot with { Tokens = [new DeclaredToken("key", null)] };
        using var worlds = new WorldRegistry(declaring, TimeProvider.System, new WorldLimits());
        var second = worlds.Create("second", declaring)!;

        Assert.Same(worlds.Default, worlds.Open("key")!.World);
        Assert.Equal(["world-second"], worlds.TokensOf(second));
    }
}
