using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds;

/// <summary>
/// Whoever knows a scenario's seed, or works it out from ids, can still sign nothing on an emulator whose control plane has a token.
/// </summary>
public sealed class LinkSecretTests
{
    private static readonly Guid Id = new("00000000-0000-4000-8000-0000000000b1");

    [Fact]
    public void Comes_from_the_control_token_and_from_nothing_else()
    {
        Assert.Equal(Signed(new LinkSecret("one")), Signed(new LinkSecret("one")));
        Assert.NotEqual(Signed(new LinkSecret("one")), Signed(new LinkSecret("two")));
        Assert.NotEqual(Signed(new LinkSecret("one")), Signed(LinkSecret.Open));
        Assert.Equal(Signed(LinkSecret.Open), Signed(new LinkSecret(null)));
    }

    [Fact]
    public void Signs_for_one_world_one_seed_and_one_use()
    {
        var secret = new LinkSecret("one");
        var signed = Signed(secret);

        Assert.NotEqual(signed, Signed(secret, name: "other"));
        Assert.NotEqual(signed, Signed(secret, seed: 43));
        Assert.NotEqual(
            UrlSignature.OfDownload(Made(secret), Made(secret).Current, Id, ""),
            UrlSignature.OfUpload(Made(secret), Made(secret).Current, Id, "", null, null));
    }

    private static string Signed(LinkSecret secret, string name = "shop", ulong seed = 42)
    {
        var world = Made(secret, name, seed);
        return UrlSignature.OfDownload(world, world.Current, Id, "1764000000");
    }

    private static World Made(LinkSecret secret, string name = "shop", ulong seed = 42) => new(
        name, new WorldOrigin("", "", new WorldState { Seed = seed }), TimeProvider.System, new WorldLimits(),
        links: new WorldLinks { Secret = secret });
}
