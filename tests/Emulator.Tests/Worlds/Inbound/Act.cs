using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Worlds.Inbound;

/// <summary>The shortest way for people to act in a <see cref="TestWorld"/>.</summary>
internal static class Act
{
    public static Result<ContactActionResult> Does(this TestWorld world, ContactCommand act) =>
        world.World.Commit(act.Apply, world.World.NextTraceId());

    public static Result<ContactActionResult> Receives(this TestWorld world, ContactSendCommand message) =>
        world.World.Commit(message.Apply, world.World.NextTraceId());

    public static ContactActionResult Writes(this TestWorld world, string handle, string text, string to = TestWorld.Line) =>
        world.Receives(new ContactSendCommand(handle, new Outgoing([new TextPart(text)])) { Line = to }).Value;

    /// <summary>The latest events, oldest first.</summary>
    public static WorldEvent[] Last(this TestWorld world, int count) => [.. world.World.Events.Since(0).TakeLast(count)];
}
