using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Model.People;

internal sealed class DeliverySpec
{
    public TimeSpan QueuedAfter { get; set; } = new WorldSettings().QueuedAfter;

    public TimeSpan SentAfter { get; set; } = new WorldSettings().SentAfter;

    public TimeSpan DeliveredAfter { get; set; } = new WorldSettings().DeliveredAfter;

    public TimeSpan GroupChangesAfter { get; set; } = new WorldSettings().GroupChangesAfter;
}
