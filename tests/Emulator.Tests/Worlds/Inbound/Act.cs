using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Worlds.Inbound;

/// <summary>The shortest way for people to act in a <see cref="TestWorld"/>.</summary>
internal static class Act
{
    public static Result<Arrival> Does(this TestWorld world, ContactAct act) => world.World.Commit(act.Apply, world.World.NextTraceId());

    public static Result<Arrival> Receives(this TestWorld world, Receive message) => world.World.Commit(message.Apply, world.World.NextTraceId());

    public static Arrival Writes(this TestWorld world, string handle, string text, string to = TestWorld.Line) =>
        world.Receives(new Receive(handle, new Outgoing([new TextPart(text)])) { Line = to }).Value;

    /// <summary>The latest events, oldest first.</summary>
    public static WorldEvent[] Last(this TestWorld world, int count) => [.. world.World.Events.Since(0).TakeLast(count)];
}
