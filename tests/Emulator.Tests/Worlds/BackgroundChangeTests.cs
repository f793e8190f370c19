using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Transitions.Backgrounds;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

/// <summary>What events tell of a chat's background.</summary>
public sealed class BackgroundChangeTests
{
    private static readonly Background Ice = new(Backgrounds.Color) { Variant = "ice" };

    [Fact]
    public void Tells_the_new_background_and_null_for_none()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: Ana).Value.Chat;

        Assert.Equal(new BackgroundDetail(Ice, chat.Me), Change(world, chat.Id, Ice).Detail);
        Assert.Equal(Ice, world.State.Chats[chat.Id].Background);
        Assert.Equal(new BackgroundDetail(null, chat.Me), Change(world, chat.Id, null).Detail);
        Assert.Null(world.State.Chats[chat.Id].Background);
        var told = world.World.Events.Since(0).Count;
        Change(world, chat.Id, null);
        Assert.Equal(told, world.World.Events.Since(0).Count);
        Assert.Equal(chat.UpdatedAt, world.State.Chats[chat.Id].UpdatedAt);
    }

    [Theory]
    [InlineData(1005)]
    [InlineData(2011)]
    [InlineData(4001)]
    [InlineData(5002)]
    public void Fails_with_the_code_a_fault_has_in_store(int code)
    {
        using var world = new TestWorld();
        var chat = world.Send(to: Ana).Value.Chat;

        var happened = Change(world, chat.Id, Ice, new DeliveryOutcome { FailsWith = code });

        Assert.Equal(EventTypes.BackgroundUpdateFailed, happened.Type);
        Assert.Equal(new FailureDetail(code), happened.Detail);
        Assert.Null(world.State.Chats[chat.Id].Background);
    }

    private static WorldEvent Change(TestWorld world, Guid chat, Background? background, DeliveryOutcome? outcome = null)
    {
        Assert.Null(world.World.Commit(new ChangeBackgroundCommand(world.Grant, chat, background, outcome).Apply, "trace-2").Refusal);
        world.Advance(TimeSpan.FromSeconds(1));
        return world.World.Events.Since(0).Last(happened => happened.Detail is not null);
    }
}
